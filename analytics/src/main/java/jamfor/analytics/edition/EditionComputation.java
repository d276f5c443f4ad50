package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.Computation;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an edition computes from one key figure's block. It crosses to an engine's executors as two
 * texts: the executor reads the same catalogue from its own class path, and refuses another one.
 */
final class EditionComputation implements Computation<ResultRows> {

  private final String edition;
  private final String catalogueSha256;
  private transient @Nullable Catalogue catalogue;

  EditionComputation(EditionPlan plan, Catalogue catalogue) {
    this.edition = plan.id();
    this.catalogueSha256 = catalogue.sha256();
    this.catalogue = catalogue;
  }

  @Override
  public ResultRows compute(Block block) {
    Catalogue known = catalogue();
    EditionPlan plan = Objects.requireNonNull(known.editions().get(edition), edition);
    KeyFigure keyFigure = known.getKeyFigure(block.keyFigure());
    FigurePlan figurePlan = FigurePlan.of(keyFigure, known);
    Figures figures = Figures.compute(figurePlan, block).until(plan.year());
    return RowWriter.rows(
        keyFigure.id(),
        figures.figures(),
        Comparisons.compute(keyFigure, figures, groups(plan, known), figurePlan.countries()),
        figures.revisions());
  }

  private synchronized Catalogue catalogue() {
    if (catalogue == null) {
      catalogue = CatalogueReader.read(Datasets.root());
    }
    if (!catalogue.sha256().equals(catalogueSha256)) {
      throw new IllegalStateException(
          "This executor has another catalogue (%s) than the edition (%s)"
              .formatted(catalogue.sha256(), catalogueSha256));
    }
    return catalogue;
  }

  /** The edition's groups, then the similar municipalities of each member of the cooperation. */
  static List<ComparatorGroup> groups(EditionPlan plan, Catalogue catalogue) {
    ComparatorGroup cooperation =
        Objects.requireNonNull(catalogue.groups().get(plan.cooperation()), plan.cooperation());
    return Stream.concat(
            plan.groups().stream()
                .map(id -> Objects.requireNonNull(catalogue.groups().get(id), id)),
            cooperation.members().stream()
                .flatMap(member -> catalogue.listSimilar(member).stream()))
        .toList();
  }
}

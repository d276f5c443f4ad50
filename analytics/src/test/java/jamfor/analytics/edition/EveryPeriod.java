package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.decomposition.Decompositions;
import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.Computation;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.Withheld;
import jamfor.analytics.standing.FigureIntervals;
import jamfor.analytics.standing.Standings;
import jamfor.analytics.trend.Trends;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;
import java.util.Objects;

/** What an edition computes, but of every period delivered, also those after its year. */
final class EveryPeriod implements Computation<ResultRows> {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan SWEDISH =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));
  private static final EditionPlan NORWEGIAN =
      Objects.requireNonNull(CATALOGUE.editions().get("levanger-verdal-2018"));

  @Override
  public ResultRows compute(Block block) {
    KeyFigure keyFigure = CATALOGUE.getKeyFigure(block.keyFigure());
    FigurePlan plan = FigurePlan.of(keyFigure, CATALOGUE);
    Figures figures = Figures.compute(plan, block, Withheld.NOTHING);
    // An edition holds the figures of its own country only.
    EditionPlan edition = NORWEGIAN.keyFigures().contains(keyFigure.id()) ? NORWEGIAN : SWEDISH;
    List<ComparatorGroup> groups = EditionComputation.groups(edition, CATALOGUE);
    ComparatorGroup cooperation =
        Objects.requireNonNull(CATALOGUE.groups().get(edition.cooperation()));
    List<Comparison> comparisons =
        Comparisons.compute(keyFigure, figures, groups, plan.countries());
    return RowWriter.rows(
        new Results(
            keyFigure.id(),
            figures,
            comparisons,
            Trends.compute(keyFigure, figures.figures(), cooperation.members()),
            Decompositions.compute(keyFigure, figures, groups),
            FigureIntervals.compute(figures),
            Standings.compute(keyFigure, figures, comparisons, groups, cooperation)));
  }
}

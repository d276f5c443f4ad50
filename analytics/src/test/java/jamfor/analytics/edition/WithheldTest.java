package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.Schools;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.UnitValue;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.store.VectorFile;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines hide the same. */
final class WithheldTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan PLAN =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));

  @Test
  void aTotalStandsWithoutItsParts(@TempDir Path home) {
    Schools schools = new Schools(home);
    FigurePlan plan = FigurePlan.of(CATALOGUE.getKeyFigure("pupils_1_9"), CATALOGUE);
    Withheld withheld =
        new Withheld(
            Set.of(
                new FactKey(Schools.PUPILS, Schools.YEAR, Sex.T, Schools.TOWN, "22222222"),
                new FactKey(Schools.PUPILS, Schools.YEAR, Sex.T, Schools.TOWN, "33333333")));
    EditionComputation computation = new EditionComputation(List.of(PLAN), CATALOGUE, withheld);

    List<ResultRows> rows =
        schools.both(
            engine ->
                engine.run(schools.files(), List.of(plan.block()), computation).get(0).get(0));

    KeyFigureResult result = new KeyFigureResult(rows.get(0));
    assertThat(result.listFigures(Schools.TOWN, Sex.T).get(0).value()).isEqualTo(Value.of(68));
    Value hidden = Value.missing(MissingReason.SUPPRESSED);
    assertThat(RowReader.units(rows.get(0)).stream().map(UnitValue::value))
        .containsExactly(Value.of(40), hidden, hidden);
    assertThat(VectorFile.content(rows.get(1).tables()))
        .isEqualTo(VectorFile.content(rows.get(0).tables()));
  }
}

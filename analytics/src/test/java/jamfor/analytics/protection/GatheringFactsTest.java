package jamfor.analytics.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.Schools;
import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.SharedCatalogue;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Sex;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both engines hand over the same facts to decide about. */
final class GatheringFactsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  @Test
  void schoolsAndWhatTheyAddUpTo(@TempDir Path home) {
    Schools schools = new Schools(home);
    FigurePlan plan = FigurePlan.of(CATALOGUE.getKeyFigure("pupils_1_9_own"), CATALOGUE);
    GatheringFacts gathering =
        new GatheringFacts(new SharedCatalogue(CATALOGUE), Set.of(Schools.PUPILS));

    List<List<Fact>> facts =
        schools.both(
            engine ->
                List.copyOf(engine.run(schools.files(), List.of(plan.block()), gathering).get(0)));

    // The independent school is no part of what the municipality's own have.
    Fact first = new Fact(key("11111111"), 40, List.of());
    Fact second = new Fact(key("22222222"), 25, List.of());
    Fact own = new Fact(key("own"), 65, List.of(first.key(), second.key()));
    assertThat(facts.get(0)).containsExactly(first, second, own);
    assertThat(facts.get(1)).isEqualTo(facts.get(0));
  }

  private static FactKey key(String whose) {
    return new FactKey(Schools.PUPILS, Schools.YEAR, Sex.T, Schools.TOWN, whose);
  }
}

package jamfor.analytics.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One member against another instead of against the mean, worked by hand. */
class HeldAgainstAnotherTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final KeyFigure SUM = CATALOGUE.getKeyFigure("net_cost_education_per_inhabitant");
  private static final KeyFigure PRODUCT = CATALOGUE.getKeyFigure("N15008");

  @Test
  @DisplayName("parts that are added: each part's difference is own less the other's")
  void sum() {
    Decomposition between =
        Decompositions.between(SUM, sum("1430", 20, 2, -4500), sum("1421", 14, 5, 1500));
    assertThat(between.municipality()).isEqualTo("1430");
    assertThat(between.n()).isEqualTo(1);
    assertThat(between.whole()).isEqualTo(new Difference(22, 19, 3, Value.of(-3000)));
    assertThat(between.parts().get(0)).isEqualTo(new Difference(20, 14, 6, Value.of(-6000)));
    assertThat(between.parts().get(1)).isEqualTo(new Difference(2, 5, -3, Value.of(3000)));
    assertThat(between.rest()).isZero();
    assertThat(between.ownRest()).isZero();
    assertThat(between.meanRest()).isZero();
  }

  /**
   * 10 teachers per 100 pupils at 1.2 million each are 120 000 per pupil; 8 at 1.4 million are 112
   * 000. Teachers: .02 · 1.3 million = 26 000. Cost per teacher: .09 · −200 000 = −18 000.
   */
  @Test
  @DisplayName("factors that are multiplied: Shapley's effects between the two")
  void product() {
    Decomposition between =
        Decompositions.between(PRODUCT, product("1430", 10, 1.2e6), product("1421", 8, 1.4e6));
    assertThat(between.whole().own()).isEqualTo(120_000);
    assertThat(between.whole().mean()).isEqualTo(112_000);
    assertThat(between.parts().get(0).difference()).isCloseTo(26_000, within(1e-6));
    assertThat(between.parts().get(1).difference()).isCloseTo(-18_000, within(1e-6));
    assertThat(between.hasRest()).isFalse();
    assertThat(between.whole().kronor()).isEqualTo(Value.missing(MissingReason.NO_WEIGHT));
  }

  @Test
  @DisplayName("what the parts leave of a figure is told")
  void rest() {
    List<Difference> parts = List.of(new Difference(8, 6, 2, missing()));
    Decomposition one =
        new Decomposition(
            "v8",
            Period.year(2024),
            Sex.T,
            "1430",
            2,
            new Difference(10, 9, 1, missing()),
            parts,
            -1);
    assertThat(one.ownRest()).isEqualTo(2);
    assertThat(one.meanRest()).isEqualTo(3);
    assertThat(one.counts(one.ownRest())).isTrue();
    assertThat(one.counts(1e-10)).isFalse();
  }

  /** A figure of these two parts whose difference to the mean is 4.5 or −1.5: 1000 inhabitants. */
  private static Decomposition sum(String code, double first, double second, double kronor) {
    List<Difference> parts = new ArrayList<>();
    parts.add(new Difference(first, 0, 0, missing()));
    parts.add(new Difference(second, 0, 0, missing()));
    for (int i = 2; i < SUM.parts().size(); i++) {
      parts.add(new Difference(0, 0, 0, missing()));
    }
    Difference whole =
        new Difference(
            first + second, first + second + kronor / 1000, -kronor / 1000, Value.of(kronor));
    return new Decomposition("v8", Period.year(2024), Sex.T, code, 2, whole, parts, 0);
  }

  private static Decomposition product(String code, double teachers, double cost) {
    Difference whole = new Difference(teachers / 100 * cost, 0, 0, missing());
    return new Decomposition(
        "v8",
        Period.year(2019),
        Sex.T,
        code,
        2,
        whole,
        List.of(new Difference(teachers, 0, 0, missing()), new Difference(cost, 0, 0, missing())),
        0);
  }

  private static Value missing() {
    return Value.missing(MissingReason.NO_WEIGHT);
  }
}

package jamfor.analytics.overview;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static final Value NONE = Value.missing(MissingReason.SUPPRESSED);
  private static final Period YEAR = Period.year(2022);

  @Test
  @DisplayName("who has both values is paired, in the order asked for; the others are named")
  void pairs() {
    List<Comparison> x =
        List.of(
            comparison("own", place("A", Value.of(1)), place("B", NONE)),
            comparison("all", place("A", Value.of(9)), place("C", Value.of(3))));
    List<Comparison> y =
        List.of(
            comparison("own", place("A", Value.of(10)), place("B", Value.of(20))),
            comparison("all", place("C", Value.of(30))));

    Pairing pairing = Pairing.of(x, y, List.of("C", "B", "A", "D"));

    assertThat(pairing.both()).extracting(Pairing.Pair::municipality).containsExactly("C", "A");
    assertThat(pairing.both().get(1).x().orElseThrow().value()).isEqualTo(Value.of(1));
    assertThat(pairing.both().get(0).y().orElseThrow().value()).isEqualTo(Value.of(30));
    assertThat(pairing.lacking()).extracting(Pairing.Pair::municipality).containsExactly("B", "D");
    assertThat(pairing.lacking().get(0).x().orElseThrow().value()).isEqualTo(NONE);
    assertThat(pairing.lacking().get(1).x()).isEmpty();
  }

  private static Placement place(String municipality, Value value) {
    return new Placement(
        municipality,
        YEAR,
        value,
        OptionalInt.empty(),
        NONE,
        NONE,
        NONE,
        NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Comparison comparison(String group, Placement... places) {
    return new Comparison(
        "figure",
        group,
        YEAR,
        Sex.T,
        places.length,
        places.length,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        List.of(places));
  }
}

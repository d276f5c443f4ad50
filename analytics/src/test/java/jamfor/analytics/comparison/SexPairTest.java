package jamfor.analytics.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SexPairTest {

  private static final Value NONE = Value.missing(MissingReason.NOT_APPLICABLE);

  @Test
  @DisplayName("what is missing stays missing with its reason, and is no gap")
  void missing() {
    Value suppressed = Value.missing(MissingReason.SUPPRESSED);
    List<SexPair> pairs =
        SexPair.list(
            comparison(Sex.K, placement("1", 63.25), placement("2", suppressed)),
            comparison(Sex.M, placement("1", 82.75), placement("2", 70)));
    assertEquals(Value.of(-19.5), pairs.get(0).difference());
    assertEquals(suppressed, pairs.get(1).difference());
    assertEquals(Optional.of(pairs.get(0)), SexPair.findWidest(pairs));
    assertEquals(0, SexPair.countGirlsHigher(pairs));
  }

  @Test
  @DisplayName("the widest gap is the widest in either direction, of equal ones the first")
  void widest() {
    List<SexPair> pairs =
        SexPair.list(
            comparison(Sex.K, placement("1", 90), placement("2", 50), placement("3", 60)),
            comparison(Sex.M, placement("1", 85), placement("2", 60), placement("3", 50)));
    assertEquals("2", SexPair.findWidest(pairs).orElseThrow().municipality());
    assertEquals(2, SexPair.countGirlsHigher(pairs));
  }

  @Test
  @DisplayName("a survey's answers of different years are no pair")
  void otherYear() {
    Placement earlier = placement("1", Value.of(80), Period.of("2023"));
    assertEquals(
        List.of(), SexPair.list(comparison(Sex.K, placement("1", 90)), comparison(Sex.M, earlier)));
  }

  private static Placement placement(String municipality, double value) {
    return placement(municipality, Value.of(value));
  }

  private static Placement placement(String municipality, Value value) {
    return placement(municipality, value, Period.of("2024"));
  }

  private static Placement placement(String municipality, Value value, Period period) {
    return new Placement(
        municipality,
        period,
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

  private static Comparison comparison(Sex sex, Placement... placements) {
    return new Comparison(
        "any",
        "group",
        Period.of("2024"),
        sex,
        placements.length,
        placements.length,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        List.of(placements));
  }
}

package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.VintageChange.Kind;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VintageChangesTest {

  private static final Delivery EARLIER = delivery("a", "2024-01-30");
  private static final Delivery LATER = delivery("b", "2024-12-12");

  @TempDir private Path home;

  /** A hyphen stands for a fact that the delivery does not have. */
  @ParameterizedTest
  @CsvSource({
    "-, 1, ADDED",
    "-, suppressed, ADDED",
    "1, -, WITHDRAWN",
    "suppressed, -, WITHDRAWN",
    "1, 2, REVISED",
    "74.39, 74.4, PRECISION",
    "74.4, 74.39, PRECISION",
    "74.35, 74.3, PRECISION",
    "74.351, 74.3, REVISED",
    "74.34, 74.39, REVISED",
    "87.06, 90.7, REVISED",
    "12.4, 12, PRECISION",
    "12.6, 12, REVISED",
    "1234, 1200, REVISED",
    "-0.04, 0, PRECISION",
    "1, suppressed, SUPPRESSED",
    "not_delivered, suppressed, SUPPRESSED",
    "suppressed, 1, FILLED",
    "1, not_delivered, EMPTIED",
    "suppressed, not_delivered, REASON",
  })
  void tellsWhatBecameOfAFact(String earlier, String later, Kind kind) {
    List<VintageChange> changes = changes(earlier, later);

    assertThat(changes).hasSize(1);
    VintageChange change = changes.get(0);
    assertThat(change.kind()).isEqualTo(kind);
    assertThat(change.municipality()).isEqualTo("1430");
    assertThat(change.period()).isEqualTo(Period.year(2022));
    assertThat(change.earlier()).isEqualTo(value(earlier));
    assertThat(change.later()).isEqualTo(value(later));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "suppressed, suppressed", "0, -0.0"})
  void leavesOutWhatIsTheSame(String earlier, String later) {
    assertThat(changes(earlier, later)).isEmpty();
  }

  @Test
  void aFactThatStandsTwiceWithTheSameValueIsOneFact() {
    store(
        EARLIER, List.of(observation("1460", Value.of(3), 1), observation("1460", Value.of(3), 2)));
    store(LATER, List.of(observation("1460", Value.of(4), 1)));

    assertThat(VintageChanges.between(home.resolve("facts"), EARLIER, LATER)).hasSize(1);
  }

  private List<VintageChange> changes(String earlier, String later) {
    store(EARLIER, observations(earlier));
    store(LATER, observations(later));
    return VintageChanges.between(home.resolve("facts"), EARLIER, LATER);
  }

  /** The fact itself between two that both deliveries have. */
  private static List<Observation> observations(String text) {
    List<Observation> observations = new ArrayList<>();
    observations.add(observation("1427", Value.of(1), 1));
    value(text).ifPresent(value -> observations.add(observation("1430", value, 2)));
    observations.add(observation("1435", Value.missing(MissingReason.SUPPRESSED), 3));
    return observations;
  }

  private static Optional<Value> value(String text) {
    if (text.equals("-")) {
      return Optional.empty();
    }
    return Optional.of(
        Character.isLetter(text.charAt(0))
            ? Value.missing(MissingReason.of(text))
            : Value.of(Double.parseDouble(text)));
  }

  private static Observation observation(String municipality, Value value, int row) {
    return new Observation(
        "kolada.N1", Period.year(2022), Sex.T, municipality, Optional.empty(), value, row);
  }

  private void store(Delivery delivery, List<Observation> observations) {
    new FactStore(home).write(delivery, observations, UnitList.NONE, new Findings());
  }

  private static Delivery delivery(String sha256, String retrieved) {
    LocalDate day = LocalDate.parse(retrieved);
    return new Delivery(sha256, "kolada-pulls", "synthetic.parquet", day, day, "a test", 1);
  }
}

package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Deliveries;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A working folder whose files a crash, the disk or a hand has harmed. */
class MendTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path home;

  private Delivery delivery;
  private List<Observation> observations;
  private int opened;

  @BeforeEach
  void load() {
    Ingest ingest = new Ingest(CATALOGUE, home);
    delivery = ingest.load(IngestTest.sample("v3.json")).receipt().orElseThrow();
    observations = ingest.store().read(delivery);
    assertThat(observations).isNotEmpty();
  }

  /** As the next command finds the folder. */
  private List<Damaged> mend() {
    return new Ingest(CATALOGUE, home).mend(new Quarantine(home, NOW.plusSeconds(opened++)));
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertThat(mend()).isEmpty();
    assertThat(home.resolve("quarantine")).doesNotExist();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "parquet, CUT, FACTS_BROKEN",
    "parquet, FLIPPED, FACTS_BROKEN",
    "parquet, DELETED, FACTS_BROKEN",
    "parquet, EMPTIED, FACTS_BROKEN",
    "findings.json, CUT, FACTS_BROKEN",
    "findings.json, FLIPPED, FACTS_BROKEN",
    "findings.json, DELETED, FACTS_BROKEN",
    "seal.json, CUT, FACTS_BROKEN",
    "seal.json, FLIPPED, FACTS_BROKEN",
    "seal.json, EMPTIED, FACTS_BROKEN",
    "seal.json, DELETED, LEFT_HALF"
  })
  void harmedFactsAreSetAsideAndRebuiltTheSame(String ending, Harm harm, Damage damage)
      throws IOException {
    Path file = home.resolve("facts").resolve(delivery.sha256() + "." + ending);
    harm.to(file);

    List<Damaged> damaged = mend();

    assertThat(damaged)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.damage()).isEqualTo(damage);
              assertThat(one.name()).isEqualTo("v3.json");
              assertThat(one.setAside().orElseThrow())
                  .exists()
                  .startsWith(home.resolve("quarantine").resolve("20260101T000000.000Z/facts"));
            });
    assertThat(home.resolve("facts")).isEmptyDirectory();
    Ingest ingest = new Ingest(CATALOGUE, home);
    assertThat(ingest.storeLacking(name -> {})).isEmpty();
    assertThat(ingest.store().holds(delivery)).isTrue();
    assertThat(ingest.store().read(delivery)).isEqualTo(observations);
    assertThat(mend()).isEmpty();
  }

  @Test
  void noFlippedBitOfTheFactsGoesUnseen() throws IOException {
    Path file = home.resolve("facts").resolve(delivery.sha256() + ".parquet");
    byte[] right = Files.readAllBytes(file);
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      byte[] wrong = right.clone();
      wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, wrong);
      assertThat(mend()).extracting(Damaged::damage).containsExactly(Damage.FACTS_BROKEN);
      putBack("facts");
      Files.write(file, right);
    }
  }

  /** Takes what the last opening set aside back to its place. */
  private void putBack(String folder) throws IOException {
    try (Stream<Path> times = Files.list(home.resolve("quarantine"))) {
      Path last = times.max(Comparator.naturalOrder()).orElseThrow().resolve(folder);
      for (String name : Objects.requireNonNull(last.toFile().list())) {
        Files.move(last.resolve(name), home.resolve(folder).resolve(name));
      }
    }
  }

  @Test
  void theFactsOfAnotherDeliveryAreNotTakenForItsOwn() throws IOException {
    Path other = home.resolve("other.json");
    Files.writeString(other, Files.readString(IngestTest.sample("v3.json")) + " ");
    Delivery another = new Ingest(CATALOGUE, home).load(other).receipt().orElseThrow();
    for (String ending : List.of(".parquet", ".findings.json", ".seal.json")) {
      Path facts = home.resolve("facts");
      Files.copy(
          facts.resolve(another.sha256() + ending),
          facts.resolve(delivery.sha256() + ending),
          StandardCopyOption.REPLACE_EXISTING);
    }

    assertThat(mend())
        .extracting(Damaged::damage, Damaged::name)
        .containsExactly(tuple(Damage.FACTS_BROKEN, "v3.json"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"CUT", "FLIPPED", "EMPTIED"})
  void anAlteredRawFileIsNamedAndSetAsideAndItsFactsStay(Harm harm) throws IOException {
    Path raw = new Deliveries(home).path(delivery);
    harm.to(raw);
    byte[] altered = Files.readAllBytes(raw);

    List<Damaged> damaged = mend();

    assertThat(damaged).extracting(Damaged::damage).containsExactly(Damage.DELIVERY_ALTERED);
    assertThat(damaged.get(0).name()).isEqualTo("v3.json");
    assertThat(damaged.get(0).path()).isEqualTo(home.relativize(raw));
    assertThat(damaged.get(0).setAside().orElseThrow()).hasBinaryContent(altered);
    Ingest ingest = new Ingest(CATALOGUE, home);
    assertThat(ingest.listLost()).containsExactly(delivery);
    assertThat(ingest.store().holds(delivery)).isTrue();
    assertThat(mend()).extracting(Damaged::damage).containsExactly(Damage.DELIVERY_GONE);
  }

  @Test
  void aRawFileThatIsGoneIsBackWhenItIsLoadedAgain() throws IOException {
    Path raw = new Deliveries(home).path(delivery);
    Files.delete(raw);
    assertThat(mend()).extracting(Damaged::damage).containsExactly(Damage.DELIVERY_GONE);

    Outcome outcome = new Ingest(CATALOGUE, home).load(IngestTest.sample("v3.json"));

    assertThat(outcome.receipt()).contains(delivery);
    assertThat(raw).hasBinaryContent(Files.readAllBytes(IngestTest.sample("v3.json")));
    assertThat(mend()).isEmpty();
    assertThat(new Ingest(CATALOGUE, home).listLost()).isEmpty();
  }

  @Test
  void factsThatAreBrokenAndCannotBeRebuiltAreSaidToBeLost() throws IOException {
    Files.delete(new Deliveries(home).path(delivery));
    Harm.FLIPPED.to(home.resolve("facts").resolve(delivery.sha256() + ".parquet"));

    assertThat(mend())
        .extracting(Damaged::damage)
        .containsExactly(Damage.DELIVERY_GONE, Damage.FACTS_LOST);
    assertThat(new Ingest(CATALOGUE, home).storeLacking(name -> {})).isEmpty();
  }

  @Test
  void whatShipsWithJamforIsPutBack() throws IOException {
    Source source = Objects.requireNonNull(CATALOGUE.sources().get("cpi"));
    Source.ShippedDelivery shipped = source.shipped().get(0);
    byte[] bytes =
        Files.readAllBytes(Datasets.root().resolve("sources/cpi/files/" + shipped.file()));
    LocalDate day = LocalDate.of(2026, 1, 1);
    Deliveries deliveries = new Deliveries(home);
    Delivery index =
        deliveries.receive(bytes, "cpi", shipped.file(), day, day, "a test", List.of());
    Files.delete(deliveries.path(index));

    assertThat(mend())
        .extracting(Damaged::damage)
        .containsExactly(Damage.DELIVERY_GONE, Damage.DELIVERY_RESTORED);
    assertThat(deliveries.path(index)).hasBinaryContent(bytes);
  }

  @Test
  void whatWasLeftHalfIsSetAside() throws IOException {
    Files.writeString(home.resolve("deliveries/0123.part"), "half");
    Files.writeString(home.resolve("facts/0123.parquet.part"), "half");
    Files.writeString(home.resolve("facts/0123.parquet"), "of nothing");
    Files.writeString(home.resolve("deliveries/0123"), "of nobody");

    assertThat(mend())
        .extracting(Damaged::damage)
        .containsExactly(
            Damage.UNRECEIPTED, Damage.LEFT_HALF, Damage.FACTS_UNKNOWN, Damage.LEFT_HALF);
    assertThat(home.resolve("quarantine/20260101T000000.000Z/deliveries/0123.part"))
        .hasContent("half");
    assertThat(mend()).isEmpty();
    assertThat(new Ingest(CATALOGUE, home).store().holds(delivery)).isTrue();
  }

  @Test
  void aCutLastLineOfTheLedgerIsSetAside() throws IOException {
    Path ledger = home.resolve("ledger.jsonl");
    String whole = Files.readString(ledger);
    String half = "{\"event\":\"received\",\"sha256\":\"01";
    Files.writeString(ledger, whole + half);

    List<Damaged> damaged = mend();

    assertThat(damaged).extracting(Damaged::damage).containsExactly(Damage.LEDGER_CUT);
    assertThat(damaged.get(0).name()).isEqualTo("3");
    assertThat(damaged.get(0).setAside().orElseThrow()).hasContent(whole + half);
    assertThat(ledger).hasContent(whole);
    assertThat(mend()).isEmpty();
  }

  @Test
  void aLastLineThatLacksNothingButItsEndCounts() throws IOException {
    Path ledger = home.resolve("ledger.jsonl");
    String whole = Files.readString(ledger);
    Files.writeString(ledger, whole.stripTrailing());

    assertThat(mend()).isEmpty();
    assertThat(ledger).hasContent(whole);
  }

  /** A receipt that can no longer be read is not believed, and its file is not taken for loaded. */
  /** A folder from before the lines were sealed loses nothing. */
  @Test
  void linesFromBeforeTheSealsCount() throws IOException {
    Path ledger = home.resolve("ledger.jsonl");
    String before = Files.readString(ledger).replaceAll(",\"crc32\":\"[0-9a-f]{8}\"", "");
    assertThat(before).doesNotContain("crc32");
    Files.writeString(ledger, before);

    assertThat(mend()).isEmpty();
    assertThat(new Ingest(CATALOGUE, home).deliveries().listAccepted()).containsExactly(delivery);
  }

  @Test
  void noFlippedBitOfTheLedgerGoesUnseen() throws IOException {
    Path ledger = home.resolve("ledger.jsonl");
    byte[] right = Files.readAllBytes(ledger);
    for (int i = 0; i < right.length; i++) {
      byte[] wrong = right.clone();
      wrong[i] ^= (byte) (1 << i % 8);
      Files.write(ledger, wrong);
      Deliveries deliveries = new Deliveries(home);

      List<Damaged> damaged = deliveries.mend(new Quarantine(home, NOW.plusSeconds(opened++)));

      assertThat(deliveries.list()).as("byte %d", i).isSubsetOf(delivery);
      assertThat(damaged).as("byte %d", i).isNotEmpty();
      assertThat(damaged)
          .as("byte %d", i)
          .extracting(Damaged::damage)
          .filteredOn(Damage.UNRECEIPTED::equals)
          .hasSize(deliveries.list().isEmpty() ? 1 : 0);
      if (deliveries.list().isEmpty()) {
        putBack("deliveries");
      }
    }
  }

  private enum Harm {
    CUT,
    FLIPPED,
    EMPTIED,
    DELETED;

    void to(Path file) throws IOException {
      byte[] bytes = Files.readAllBytes(file);
      switch (this) {
        case CUT -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        case FLIPPED -> {
          bytes[bytes.length / 2] ^= 1;
          Files.write(file, bytes);
        }
        case EMPTIED -> Files.write(file, new byte[0]);
        case DELETED -> Files.delete(file);
      }
    }
  }
}

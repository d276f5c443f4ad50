package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.disk.Damage;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.disk.Quarantine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A published edition, of no deliveries, whose files a crash or the disk has harmed. */
class EditionMendingTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan PLAN =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir static Path published;
  @TempDir Path home;

  private Path edition;
  private String hash;

  @BeforeAll
  static void publish() {
    publish(published);
  }

  private static Edition publish(Path home) {
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home, CATALOGUE).publish(PLAN, engine, List.of(), home.resolve("facts"));
    }
  }

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.walk(published)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = home.resolve(published.relativize(file));
        if (!Files.exists(copy)) {
          Files.copy(file, copy);
        }
      }
    }
    edition = home.resolve("editions").resolve(PLAN.id());
    hash = Files.readString(edition.resolve("current")).strip();
  }

  private List<Damaged> mend() {
    return new Editions(home, CATALOGUE).mend(new Quarantine(home, NOW));
  }

  private boolean isPublished() {
    return new Editions(home, CATALOGUE).find(PLAN.id()).isPresent();
  }

  @Test
  void nothingIsFoundWhereNothingIsWrong() {
    assertThat(mend()).isEmpty();
    assertThat(isPublished()).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "results/N15008.vectors, cut",
    "results/N15008.vectors, flipped",
    "results/N15008.vectors, deleted",
    "edition.json, cut",
    "edition.json, flipped",
    "edition.json, deleted",
    "catalogue/groups.yml, flipped",
    "catalogue/groups.yml, deleted",
    "seal.json, cut",
    "seal.json, flipped",
    "seal.json, deleted"
  })
  void aHarmedRevisionIsSetAsideAndNotShown(String file, String harm) throws IOException {
    harm(edition.resolve(hash).resolve(file), harm);

    List<Damaged> damaged = mend();

    assertThat(damaged).extracting(Damaged::damage).containsExactly(Damage.EDITION_BROKEN);
    assertThat(damaged.get(0).name()).isEqualTo(PLAN.id());
    assertThat(damaged.get(0).setAside().orElseThrow()).isDirectory();
    assertThat(isPublished()).isFalse();
    assertThat(mend()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"cut", "flipped", "deleted"})
  void aHarmedPointerPublishesNothing(String harm) throws IOException {
    harm(edition.resolve("current"), harm);

    assertThat(mend()).extracting(Damaged::damage).containsExactly(Damage.POINTER_BROKEN);
    assertThat(isPublished()).isFalse();
  }

  @Test
  void whatIsSetAsideIsPublishedAgainWithTheSameContent() throws IOException {
    harm(edition.resolve(hash).resolve("results/N15008.vectors"), "flipped");
    assertThat(mend()).hasSize(1);

    Edition again = publish(home);

    assertThat(again.contentHash()).isEqualTo(hash);
    assertThat(again.isWhole()).isTrue();
    assertThat(mend()).isEmpty();
  }

  /** What programs published that kept all results together. */
  @Test
  void aRevisionWithoutResultsByKeyFigureIsPublishedAgain() throws IOException {
    Path results = edition.resolve(hash).resolve("results");
    Files.move(results, home.resolve("elsewhere"));

    assertThat(mend()).extracting(Damaged::damage).containsExactly(Damage.EDITION_BROKEN);
    assertThat(publish(home).contentHash()).isEqualTo(hash);
  }

  @Test
  void halfFoldersAndHalfPointersAreSetAside() throws IOException {
    Files.createDirectories(edition.resolve("building-" + hash).resolve("catalogue"));
    Files.createDirectories(edition.resolve("earlier-" + hash));
    Files.writeString(edition.resolve("current.next"), hash.substring(9));

    assertThat(mend())
        .extracting(Damaged::damage)
        .containsExactly(Damage.LEFT_HALF, Damage.LEFT_HALF, Damage.LEFT_HALF);
    assertThat(edition.toFile().list()).containsExactlyInAnyOrder("current", hash);
    assertThat(isPublished()).isTrue();
  }

  @Test
  void aCrashBetweenTheTwoMovesLosesNothing() throws IOException {
    Files.move(edition.resolve(hash), edition.resolve("earlier-" + hash));

    assertThat(mend()).isEmpty();
    assertThat(isPublished()).isTrue();
  }

  private static void harm(Path file, String harm) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (harm) {
      case "cut" -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
      case "flipped" -> {
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      case "deleted" -> Files.delete(file);
      default -> throw new IllegalArgumentException(harm);
    }
  }
}

package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.engine.Computation;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactVariables;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publishing computes what a new delivery touches, and nothing besides. */
class RenewalTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan PLAN =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2024"));

  @TempDir static Path loaded;
  @TempDir Path home;

  private static Ingest ingest;
  private static List<Delivery> all;

  @BeforeAll
  static void load() {
    ingest = new Ingest(CATALOGUE, loaded);
    ingest.loadShipped(file -> {});
    all = ingest.deliveries().list();
  }

  @Test
  void aNewDeliveryComputesTheKeyFiguresOfItsVariables() throws IOException {
    Delivery last = deliveryOf("kolada.N15428");
    List<Delivery> earlier = all.stream().filter(one -> !one.equals(last)).toList();
    Edition before = publish(earlier, new Asked());
    Asked asked = new Asked();

    Edition after = publish(all, asked);

    assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    assertThat(asked.keyFigures).isEqualTo(touchedBy(last)).contains("N15428");
    assertThat(asked.keyFigures).hasSizeLessThan(CATALOGUE.keyFigures().size());
    assertThat(after.contentHash()).isEqualTo(computedWhole());
    assertThat(after.isWhole()).isTrue();
    for (String keyFigure : before.results().stream().map(StoredResult::keyFigure).toList()) {
      Path earlierFile = new ResultFile(before.folder(), keyFigure).path();
      assertThat(Files.isSameFile(earlierFile, new ResultFile(after.folder(), keyFigure).path()))
          .as(keyFigure)
          .isEqualTo(!asked.keyFigures.contains(keyFigure));
    }
    Editions editions = new Editions(home, CATALOGUE);
    assertThat(editions.find("v8-2024").map(Edition::contentHash)).contains(after.contentHash());
    for (Edition one : List.of(before, after)) {
      String name = "v8-2024@" + one.contentHash().substring(0, 12);
      assertThat(editions.find(name).map(Edition::contentHash)).contains(one.contentHash());
    }
    assertThat(editions.find("v8-2024@" + before.contentHash().substring(0, 11))).isEmpty();
    assertThat(editions.find("v8-2024@000000000000")).isEmpty();
  }

  @Test
  void aDeliveryThatIsGoneComputesThemToo() {
    Edition before = publish(all, new Asked());
    Delivery last = deliveryOf("kolada.N15428");
    Asked asked = new Asked();

    Edition after = publish(all.stream().filter(one -> !one.equals(last)).toList(), asked);

    assertThat(after.contentHash()).isNotEqualTo(before.contentHash());
    assertThat(asked.keyFigures).isEqualTo(touchedBy(last));
  }

  @Test
  void nothingNewComputesNothing() {
    Edition before = publish(all, new Asked());
    Asked asked = new Asked();

    assertThat(publish(all, asked).contentHash()).isEqualTo(before.contentHash());
    assertThat(asked.keyFigures).isEmpty();
  }

  @Test
  void whatIsDamagedIsNotTakenOver() throws IOException {
    Edition before = publish(all, new Asked());
    Path file = new ResultFile(before.folder(), "N15428").path();
    byte[] bytes = Files.readAllBytes(file);
    byte[] damaged = bytes.clone();
    damaged[bytes.length / 2] ^= 1;
    Files.write(file, damaged);
    Asked asked = new Asked();

    Edition after = publish(all, asked);

    assertThat(asked.keyFigures).containsExactly("N15428");
    assertThat(after.contentHash()).isEqualTo(before.contentHash());
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(after.isWhole()).isTrue();
  }

  private static Delivery deliveryOf(String variable) {
    return Editions.used(PLAN, all).stream()
        .filter(one -> variables(one).contains(variable))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static Set<String> variables(Delivery delivery) {
    return FactVariables.read(ingest.store().folder(), List.of(delivery.sha256()))
        .getOrDefault(delivery.sha256(), Set.of());
  }

  private static Set<String> touchedBy(Delivery delivery) {
    Set<String> variables = variables(delivery);
    Set<String> touched = new TreeSet<>();
    for (BlockPlan block : Renewal.blocks(CATALOGUE)) {
      if (block.variables().stream().anyMatch(variables::contains)) {
        touched.add(block.keyFigure());
      }
    }
    return touched;
  }

  private String computedWhole() {
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home.resolve("elsewhere"), CATALOGUE)
          .computeHash(PLAN, engine, all, ingest.store().folder());
    }
  }

  private Edition publish(List<Delivery> deliveries, Asked engine) {
    return new Editions(home, CATALOGUE).publish(PLAN, engine, deliveries, ingest.store().folder());
  }

  /** DuckDB, and what it was asked to compute of the catalogue. */
  private static final class Asked implements Engine {
    private final Engine engine = new DuckDbEngine();
    private final Set<String> keyFigures = new TreeSet<>();

    @Override
    public <R extends Serializable> List<R> run(
        FactFiles facts, List<BlockPlan> plans, Computation<R> computation) {
      plans.forEach(plan -> keyFigures.add(plan.keyFigure()));
      return engine.run(facts, plans, computation);
    }

    @Override
    public String name() {
      return engine.name();
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}

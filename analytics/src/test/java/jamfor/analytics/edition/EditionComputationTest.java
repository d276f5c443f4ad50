package jamfor.analytics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jamfor.analytics.engine.Computation;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An executor gets two texts and reads its own catalogue, which must be the edition's. */
class EditionComputationTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final EditionPlan PLAN =
      Objects.requireNonNull(CATALOGUE.editions().get("v8-2019"));

  @Test
  void computesAfterTheCrossing(@TempDir Path facts) throws Exception {
    ResultRows rows =
        compute(crossed(new EditionComputation(List.of(PLAN), CATALOGUE, Withheld.NOTHING)), facts);
    assertThat(rows.keyFigure()).isEqualTo("N15008");
    assertThat(rows.tables()).hasSize(Layout.TABLES.size());
  }

  @Test
  void carriesNoCatalogue() throws IOException {
    assertThat(bytes(new EditionComputation(List.of(PLAN), CATALOGUE, Withheld.NOTHING)))
        .hasSizeLessThan(1000);
  }

  @Test
  void refusesAnotherCatalogue(@TempDir Path facts) throws Exception {
    Computation<ArrayList<ResultRows>> stranger =
        crossed(new EditionComputation(List.of(PLAN), another(), Withheld.NOTHING));
    assertThatThrownBy(() -> compute(stranger, facts)).hasStackTraceContaining("another catalogue");
  }

  /** The facts are none: what is asked is whether the key figure and the edition are found. */
  private static ResultRows compute(Computation<ArrayList<ResultRows>> computation, Path facts) {
    FigurePlan plan = FigurePlan.of(CATALOGUE.getKeyFigure("N15008"), CATALOGUE);
    FactFiles none = new FactFiles(facts.toString(), List.of());
    return new DuckDbEngine().run(none, List.of(plan.block()), computation).get(0).get(0);
  }

  private static Catalogue another() {
    return new Catalogue(
        CATALOGUE.root(),
        CATALOGUE.municipalities(),
        CATALOGUE.measures(),
        CATALOGUE.groups(),
        CATALOGUE.sources(),
        CATALOGUE.keyFigures(),
        CATALOGUE.editions(),
        CATALOGUE.checks(),
        CATALOGUE.accounts(),
        CATALOGUE.identities(),
        CATALOGUE.methods(),
        "0".repeat(64));
  }

  private static EditionComputation crossed(EditionComputation computation) throws Exception {
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes(computation)))) {
      return (EditionComputation) in.readObject();
    }
  }

  private static byte[] bytes(EditionComputation computation) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(computation);
    }
    return bytes.toByteArray();
  }
}

package jamfor.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition for which somebody has begun to write. */
class WrittenTextsTest {

  private static final String ID = "norra-bohuslan-2022";

  @TempDir static Path folder;

  private static Edition silent;
  private static Edition written;

  @BeforeAll
  static void publishTwice() throws IOException {
    Path datasets = folder.resolve("datasets");
    copy(Datasets.root(), datasets);
    silent = publish(datasets);
    write(datasets, "foreword", "Ett *kort* förord.\n\n1. Först\n2. [Sen](https://www.kolada.se)");
    write(datasets, "events/preschool", "En förskola öppnade.");
    write(datasets, "analysis/N11008", "Analysen av [kostnaden](/key-figures/N11008).");
    write(datasets, "comments/preschool/1430", "Munkedals kommentar.");
    write(datasets, "questions/preschool", "- En egen fråga?");
    write(datasets, "errata", "Sidan 3 rättad.");
    written = publish(datasets);
  }

  @Test
  @DisplayName("its number is another, and the edition without texts is still there")
  void itsNumberIsAnother() {
    assertThat(written.contentHash()).isNotEqualTo(silent.contentHash());
    assertThat(silent.folder()).exists();
    assertThat(written.isWhole()).isTrue();
    assertThat(silent.plan().texts().hashes()).isEmpty();
    assertThat(written.folder().resolve("catalogue/editions/" + ID + "/foreword.md")).exists();
  }

  @Test
  @DisplayName("the foreword comes first, and every reference still leads to its section")
  void theForewordComesFirst() {
    List<Report.Chapter> chapters = report(written).chapters();
    assertThat(chapters.get(0).title()).isEqualTo("Förord");
    String all = Markdown.of(report(written));
    List<String> references =
        all.lines()
            .filter(line -> line.startsWith("Läs vidare i avsnitt "))
            .map(line -> line.substring("Läs vidare i avsnitt ".length()))
            .toList();
    assertThat(references)
        .isNotEmpty()
        .allSatisfy(
            number ->
                assertThat(all).containsPattern("(?m)^### " + number.replace(".", "\\.") + " "));
    assertThat(all).contains("Läs vidare i avsnitt 7.1", "### 7.1 Kostnad för förskola");
  }

  @Test
  @DisplayName("an analysis takes the place of the draft, and only where it is written")
  void anAnalysisTakesThePlaceOfTheDraft() {
    String with = chapter(written, "preschool");
    assertThat(with).contains("**Analys**", "Analysen av [kostnaden](/key-figures/N11008).");
    assertThat(with).doesNotContain("Utkast");
    assertThat(chapter(silent, "preschool")).contains("Utkast").doesNotContain("**Analys**");
  }

  @Test
  @DisplayName("comments name those who have not written; the meeting's questions replace ours")
  void commentsAndQuestions() {
    String with = chapter(written, "preschool");
    assertThat(with)
        .contains(
            "**Årets händelser**",
            "**Munkedal**",
            "Munkedals kommentar.",
            "Har inte lämnat någon kommentar: Lysekil, Sotenäs, Strömstad, Tanum.",
            "- En egen fråga?")
        .doesNotContain("Att diskutera:");
    assertThat(chapter(silent, "preschool"))
        .contains("Att diskutera:")
        .doesNotContain("Kommunernas kommentarer", "Årets händelser");
  }

  @Test
  @DisplayName("what is missing is listed by service, with how many of how many")
  void whatIsMissingIsListed() {
    assertThat(chapter(silent, "about"))
        .contains("Inte skrivet: Förord, Kollegial utvärdering.")
        .contains("| Förskola | saknas | 0 av 5 | saknas från alla |");
    assertThat(chapter(written, "about"))
        .contains("Inte skrivet: Kollegial utvärdering.")
        .contains(
            "| Förskola | skrivet | 1 av 5 | saknas från Lysekil, Sotenäs, Strömstad, Tanum |");
  }

  @Test
  @DisplayName("errata are printed, and where there are none that is said")
  void errata() {
    assertThat(chapter(written, "changes")).contains("Sidan 3 rättad.");
    assertThat(chapter(silent, "changes")).contains("Inga rättelser är införda.");
  }

  @Test
  @DisplayName("a text keeps its language on the page of another, and its links lead out")
  void aTextKeepsItsLanguage() {
    Report report = Contents.of(written, Optional.empty(), Language.NB);
    String page = new HtmlReport(report, new Drawings(request -> ""), false).render();
    assertThat(page)
        .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nb\">")
        .contains("<div class=\"written\" lang=\"sv\"><p>Ett <em>kort</em> förord.</p>")
        .contains("<li><a href=\"https://www.kolada.se\">Sen</a></li>")
        .contains("Analysen av kostnaden (/key-figures/N11008).");
  }

  private static String chapter(Edition edition, String id) {
    return report(edition).chapters().stream()
        .filter(one -> one.id().equals(id))
        .map(Markdown::of)
        .collect(Collectors.joining());
  }

  private static Report report(Edition edition) {
    return Contents.of(edition, Optional.empty(), Language.SV);
  }

  private static Edition publish(Path datasets) {
    Catalogue catalogue = CatalogueReader.read(datasets);
    Path home = folder.resolve("home");
    Ingest ingest = new Ingest(catalogue, home);
    if (ingest.deliveries().list().isEmpty()) {
      Path costs = Datasets.root().resolve("sources/regionfakta-preschool/files/2023-08-31.csv");
      assertThat(ingest.load(costs, Optional.of(LocalDate.of(2023, 8, 31))).refused()).isFalse();
    }
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get(ID));
    try (Engine engine = new DuckDbEngine()) {
      return new Editions(home, catalogue)
          .publish(plan, engine, ingest.deliveries().list(), ingest.store().folder());
    }
  }

  private static void write(Path datasets, String name, String text) throws IOException {
    Path file = datasets.resolve("editions").resolve(ID).resolve(name + ".md");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static void copy(Path root, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = to.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
  }
}

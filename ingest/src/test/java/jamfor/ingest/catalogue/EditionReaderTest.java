package jamfor.ingest.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jamfor.ingest.catalogue.EditionTexts.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {

  @TempDir Path copy;

  @BeforeEach
  void copyTheCatalogue() throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = copy.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
  }

  @Test
  @DisplayName("a text is found by what it is about, and the catalogue is then another")
  void aTextIsFound() throws IOException {
    String before = CatalogueReader.read(copy).sha256();
    write("foreword", "Förord.");
    write("analysis/N11008", "Analys.");
    write("comments/compulsory_school/1430", "Kommentar.");
    Catalogue catalogue = CatalogueReader.read(copy);
    EditionTexts texts = plan(catalogue).texts();

    assertThat(texts.hashes().keySet())
        .containsExactly("analysis/N11008", "comments/compulsory_school/1430", "foreword");
    assertThat(texts.find(Kind.COMMENTS, "compulsory_school", "1430")).isPresent();
    assertThat(texts.find(Kind.COMMENTS, "compulsory_school", "1435")).isEmpty();
    assertThat(texts.find(Kind.ANALYSIS, "N11008")).isPresent();
    assertThat(catalogue.sha256()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "analysis/N99999",
    "comments/compulsory_school/0180",
    "comments/compulsory_school_staff/1430",
    "events/cooking",
    "preface"
  })
  @DisplayName("a text about nothing that the edition has is refused by its file")
  void aTextAboutNothingIsRefused(String name) throws IOException {
    write(name, "Text.");
    assertThat(faults()).contains(name + ".md:1: the edition v8-2024 has nothing").contains(name);
  }

  @Test
  @DisplayName("what may not be written is refused by file and line")
  void htmlIsRefused() throws IOException {
    write("events/preschool", "Text.\n\n<iframe src='https://example.org'></iframe>\n");
    assertThat(faults()).contains("preschool.md:3: HtmlBlock is not allowed");
  }

  @Test
  @DisplayName("a chapter may show fewer of the edition's members, and no others")
  void aChapterShowsSomeOfTheMembers() throws IOException {
    chapter("cooperation: norra-bohuslan");
    EditionPlan plan = plan(CatalogueReader.read(copy));
    assertThat(plan.cooperation(plan.chapters().get(0))).isEqualTo("norra-bohuslan");
    assertThat(plan.cooperation(plan.chapters().get(1))).isEqualTo("v8");
  }

  @Test
  @DisplayName("a chapter with others' members is refused")
  void othersMembersAreRefused() throws IOException {
    chapter("cooperation: v9");
    assertThat(faults()).contains("v8-2024, population: v9 has members that v8 has not");
  }

  @Test
  @DisplayName("a chapter without key figures says why")
  void aChapterWithoutKeyFiguresSaysWhy() throws IOException {
    Path file = copy.resolve("editions/levanger-verdal-2018.yml");
    Files.writeString(file, Files.readString(file).replaceFirst("    absent: .*\n", ""));
    assertThat(faults()).contains("levanger-verdal-2018.yml");
  }

  private void chapter(String line) throws IOException {
    Path file = copy.resolve("editions/v8-2024.yml");
    String text = Files.readString(file);
    assertThat(text).contains("  - id: population\n");
    Files.writeString(
        file, text.replace("  - id: population\n", "  - id: population\n    " + line + "\n"));
  }

  private void write(String name, String text) throws IOException {
    Path file = copy.resolve("editions/v8-2024").resolve(name + ".md");
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }

  private static EditionPlan plan(Catalogue catalogue) {
    return Objects.requireNonNull(catalogue.editions().get("v8-2024"));
  }

  private String faults() {
    CatalogueException refused =
        catchThrowableOfType(CatalogueException.class, () -> CatalogueReader.read(copy));
    assertThat(refused).isNotNull();
    return String.join("\n", refused.faults());
  }
}

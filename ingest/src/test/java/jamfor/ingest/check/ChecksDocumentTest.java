package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.vocabulary.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code, texts, tests and document hold together. To approve a changed list, run this test once with
 * APPROVE=1 in the environment and read the difference.
 */
class ChecksDocumentTest {

  private static final Path DOCUMENT = Path.of("CHECKS.md");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]\\d{3}\\b");

  @Test
  void theDocumentIsTheListOfChecks() throws IOException {
    String document = document();

    if (System.getenv("APPROVE") != null) {
      Files.writeString(DOCUMENT, document);
    }
    assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
  }

  @Test
  void everyCheckIsRaisedAndEveryRaisedCheckHasItsText() {
    Set<String> raised = inQuotes(Path.of("src/main/java"));
    // SSB's rules of codes and amounts are data: one class raises each of them by its id.
    Delivered.CATALOGUE.accounts().rules().forEach(rule -> raised.add(rule.id()));
    assertThat(raised).containsExactlyInAnyOrderElementsOf(Delivered.CATALOGUE.checks().keySet());
  }

  @Test
  void everyCheckIsTested() {
    Set<String> tested = ids(Path.of("src/test/java"), ID);
    // Forms are made in web, and so are filled ones for tests.
    tested.addAll(ids(Path.of("../web/src/test/java/jamfor/web/template"), ID));
    assertThat(tested).containsAll(Delivered.CATALOGUE.checks().keySet());
  }

  @Test
  void everyPlaceInATextIsFilledInAllLanguages() {
    Pattern places = Pattern.compile("\\{\\d}");
    for (CheckText check : Delivered.CATALOGUE.checks().values()) {
      Set<String> swedish = matches(check.text().sv(), places);
      for (Language language : Language.values()) {
        assertThat(matches(check.text().in(language), places)).as(check.id()).isEqualTo(swedish);
      }
    }
  }

  private static String document() {
    StringBuilder text = new StringBuilder();
    text.append("# Checks\n\nGenerated from `datasets/checks.yml`: ")
        .append(Delivered.CATALOGUE.checks().size())
        .append(
            " checks. F of the file, O of a cell or row, C of the content,\nK of KOSTRA's accounting file, S of a SIE ledger,\nU of units and their registers.\n")
        .append("INFO and WARNING let a delivery pass, ERROR blocks it, FATAL stops the reading.\n")
        .append("Level: ESS validation level, 0 format, 1 within the file, 2 other times.\n\n")
        .append("| id | severity | level | title | what is wrong and what to correct |\n")
        .append("| --- | --- | --- | --- | --- |\n");
    for (CheckText check : Delivered.CATALOGUE.checks().values()) {
      text.append(
          "| %s | %s | %d | %s | %s |%n"
              .formatted(
                  check.id(),
                  check.severity().name().toUpperCase(Locale.ROOT),
                  check.level(),
                  check.title().en(),
                  check.text().en().replace("''", "'").replace("|", "\\|")));
    }
    return text.toString();
  }

  private static Set<String> inQuotes(Path folder) {
    return ids(folder, Pattern.compile("(?<=\")[FOCKSU]\\d{3}(?=\")"));
  }

  private static Set<String> ids(Path folder, Pattern id) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("ChecksDocumentTest.java"))
          .flatMap(file -> matches(text(file), id).stream())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<String> matches(String text, Pattern pattern) {
    return pattern
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

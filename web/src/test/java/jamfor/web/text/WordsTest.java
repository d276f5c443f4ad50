package jamfor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word exists in every language, with the same places to fill, and is used somewhere. */
class WordsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern ENUM =
      Pattern.compile("enum (\\w+)(?: implements \\w+)? \\{([^}]*)");

  @Test
  void languagesHaveTheSameKeysAndPlaces() {
    Properties swedish = read("sv");
    for (String language : List.of("nb", "en")) {
      Properties other = read(language);
      assertEquals(swedish.stringPropertyNames(), other.stringPropertyNames(), language);
      for (String key : swedish.stringPropertyNames()) {
        assertEquals(places(swedish, key), places(other, key), language + " " + key);
        assertTrue(!other.getProperty(key).isBlank(), language + " " + key);
      }
    }
  }

  @Test
  void everyKeyIsUsed() {
    String sources = sources();
    Set<String> constants = constants(sources);
    Set<String> unused = new TreeSet<>(read("sv").stringPropertyNames());
    unused.removeIf(
        key ->
            isWritten(key, sources)
                || sources.contains("#{" + key + "}")
                || sources.contains("#{" + key + "(")
                || isPutTogether(key, false, sources)
                || constants.contains(key));
    assertEquals(Set.of(), unused);
  }

  private static boolean isWritten(String key, String sources) {
    return sources.contains('"' + key + '"') || sources.contains("'" + key + "'");
  }

  /**
   * Whether the key's beginning is written, up to a dot, and the rest too, or is itself put
   * together; the rest may be anything when it is a number or the second beginning in a row.
   */
  private static boolean isPutTogether(String key, boolean second, String sources) {
    for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
      String rest = key.substring(dot + 1);
      if (isWritten(key.substring(0, dot + 1), sources)
          && (second
              || dot > key.indexOf('.')
              || rest.matches("\\d+")
              || isWritten(rest, sources)
              || isPutTogether(rest, true, sources))) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> constants(String sources) {
    Set<String> constants = new TreeSet<>();
    Matcher enums = ENUM.matcher(sources);
    while (enums.find()) {
      Matcher names = Pattern.compile("\\b[A-Z][A-Z_0-9]*\\b").matcher(enums.group(2));
      while (names.find()) {
        constants.add((enums.group(1) + "." + names.group()).toLowerCase(java.util.Locale.ROOT));
      }
    }
    return constants;
  }

  private static String sources() {
    StringBuilder all = new StringBuilder();
    for (String folder : List.of("src/main", "../analytics/src/main", "../ingest/src/main")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(java|html|js)"))
            .sorted()
            .forEach(file -> all.append(text(file)).append('\n'));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
    return all.toString();
  }

  private static List<String> places(Properties words, String key) {
    return PLACE
        .matcher(words.getProperty(key))
        .results()
        .map(one -> one.group())
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties read(String language) {
    Properties words = new Properties();
    try (var reader =
        Files.newBufferedReader(RESOURCES.resolve("messages_" + language + ".properties"))) {
      words.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return words;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}

package jamfor.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsStoreTest {

  private static final String HASH = "ab".repeat(32);
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");

  @TempDir private Path home;

  @Test
  @DisplayName("what was saved is read back as it was, also by the next program")
  void savedIsRead() {
    OneLine name = new OneLine("Fem vid kusten, \"å ä ö æ ø\" <b>'; --");
    SavedView saved;
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store);
      saved = views.save(name, "/compare?group=v8", "v8-2024", HASH, NOON).orElseThrow();
      assertEquals(Optional.of(saved), views.find(saved.token()));
      assertEquals(Optional.empty(), views.find("' OR 1=1 --"));
    }
    try (WordsStore store = new WordsStore(home)) {
      SavedView read = new SavedViews(store).find(saved.token()).orElseThrow();
      assertEquals(saved, read);
      assertEquals(NOON, read.saved());
      assertEquals(name, read.name());
    }
  }

  @Test
  @DisplayName("nothing is opened before it is needed")
  void openedWhenNeeded() {
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store);
      assertFalse(Files.exists(home.resolve("words")));
      assertEquals(Optional.empty(), views.find("none"));
      assertTrue(Files.exists(home.resolve("words")));
    }
  }

  @Test
  @DisplayName("tokens are long and all different")
  void tokens() {
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store);
      Set<String> tokens = new HashSet<>();
      for (int i = 0; i < 50; i++) {
        tokens.add(save(views).orElseThrow().token());
      }
      assertEquals(50, tokens.size());
      assertTrue(tokens.stream().allMatch(token -> token.matches("[A-Za-z0-9_-]{16}")));
    }
  }

  @Test
  @DisplayName("when the room is full nothing more is saved, and what is there stays")
  void full() {
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store, 2);
      SavedView first = save(views).orElseThrow();
      assertTrue(save(views).isPresent());
      assertEquals(Optional.empty(), save(views));
      assertEquals(Optional.of(first), views.find(first.token()));
    }
  }

  @Test
  @DisplayName("work that fails half way leaves nothing behind")
  void allOrNothing() {
    try (WordsStore store = new WordsStore(home)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              store.commit(
                  connection -> {
                    try (Statement statement = connection.createStatement()) {
                      statement.execute(
                          "INSERT INTO saved_view VALUES"
                              + " ('half', 'n', '/', 'e', 'h', CURRENT_TIMESTAMP)");
                    }
                    throw new IllegalStateException("half way");
                  }));
      assertEquals(Optional.empty(), new SavedViews(store).find("half"));
    }
  }

  @Test
  @DisplayName("a database of a later version is left alone")
  void laterVersion() {
    try (WordsStore store = new WordsStore(home)) {
      store.commit(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              return statement.executeUpdate("INSERT INTO step VALUES (1000)");
            }
          });
    }
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store);
      assertThrows(WordsException.class, () -> views.find("any"));
    }
  }

  @Test
  @DisplayName("another program is turned away; what was said to be saved is there after a kill")
  void killed() throws IOException, InterruptedException {
    Path out = home.resolve("said");
    Process program = start(out);
    while (Files.readAllLines(out).size() < 25) {
      assertTrue(program.isAlive(), "the program ended by itself");
      Thread.sleep(20);
    }
    try (WordsStore second = new WordsStore(home)) {
      SavedViews views = new SavedViews(second);
      assertThrows(WordsException.class, () -> views.find("any"));
    }
    program.destroyForcibly().waitFor();
    List<String> said =
        Files.readAllLines(out).stream().filter(line -> line.length() == 16).toList();
    try (WordsStore store = new WordsStore(home)) {
      SavedViews views = new SavedViews(store);
      assertEquals(List.of(), said.stream().filter(one -> views.find(one).isEmpty()).toList());
      assertTrue(save(views).isPresent());
    }
  }

  @ParameterizedTest
  @DisplayName("names are short and hold no sign that steers how they are shown")
  @ValueSource(strings = {"", "   ", "a\nb", "a\u202Eb", "a\u200Bb", "a\u0000", "\uD800", "\uE000"})
  void refusedNames(String written) {
    assertEquals(Optional.empty(), OneLine.find(written, SavedView.LONGEST_NAME));
  }

  @Test
  @DisplayName("a name is kept without the space around it and as long as it may be")
  void keptNames() {
    assertEquals(Optional.of(new OneLine("Å")), OneLine.find("  A\u030A ", 80));
    assertEquals(80, OneLine.find("å".repeat(80), 80).orElseThrow().text().length());
    assertEquals(Optional.empty(), OneLine.find("å".repeat(81), 80));
  }

  private static Optional<SavedView> save(SavedViews views) {
    return views.save(new OneLine("A view"), "/compare", "v8-2024", HASH, NOON);
  }

  private Process start(Path out) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            WritingProgram.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(out.toFile())
        .start();
  }
}

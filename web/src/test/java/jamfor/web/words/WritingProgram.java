package jamfor.web.words;

import java.nio.file.Path;
import java.time.Instant;

/**
 * Saves one view after the other and says each token as soon as it is saved, until it is killed.
 */
final class WritingProgram {

  private WritingProgram() {}

  public static void main(String[] arguments) {
    SavedViews views = new SavedViews(new WordsStore(Path.of(arguments[0])));
    for (int i = 0; true; i++) {
      SavedView saved =
          views
              .save(new OneLine("View " + i), "/compare", "v8-2024", "0".repeat(64), Instant.now())
              .orElseThrow();
      System.out.println(saved.token());
    }
  }
}

package jamfor.ingest.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each word a position; looked up once while the same word repeats, as it does in files. */
final class Positions<T> {

  private final Map<T, Integer> positions = new HashMap<>();
  private final List<T> words = new ArrayList<>();
  private @Nullable T last;
  private int lastPosition;

  int of(T word) {
    if (word != last) {
      Integer known = positions.putIfAbsent(word, words.size());
      if (known == null) {
        words.add(word);
      }
      last = word;
      lastPosition = known == null ? words.size() - 1 : known;
    }
    return lastPosition;
  }

  List<T> words() {
    return words;
  }
}

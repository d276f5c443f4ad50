package jamfor.ingest.store;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The texts of a table, each once: what its text columns hold are positions here. */
public final class Words implements Serializable {

  private final List<String> texts = new ArrayList<>();

  /** Needed only as long as texts are added. */
  private transient @Nullable Map<String, Integer> positions;

  /** The texts as bytes, made once when all are known. */
  private transient volatile byte @Nullable [][] utf8;

  /** The position of a text, a new one when it was not met before. */
  int position(String text) {
    if (positions == null) {
      positions = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        positions.put(texts.get(i), i);
      }
    }
    // Most texts are known: nothing is made for those.
    Integer known = positions.get(text);
    if (known == null) {
      positions.put(text, texts.size());
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  /** Appends a text that is not among the others. */
  void add(String text) {
    texts.add(text);
  }

  String text(int position) {
    return texts.get(position);
  }

  int size() {
    return texts.size();
  }

  /** The texts as UTF-8, by position. Once it is asked for, no text is added any more. */
  byte[][] utf8() {
    byte[][] known = utf8;
    if (known == null) {
      known = new byte[size()][];
      for (int i = 0; i < known.length; i++) {
        known[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
      }
      utf8 = known;
    }
    return known;
  }

  /** Reads each text at most once, when it is first asked for. For one thread. */
  <T> IntFunction<T> reading(Function<String, T> read) {
    @Nullable Object[] known = new Object[size()];
    return position -> {
      @SuppressWarnings("unchecked")
      T one = (T) known[position];
      if (one == null) {
        one = read.apply(texts.get(position));
        known[position] = one;
      }
      return one;
    };
  }
}

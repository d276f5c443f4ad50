package jamfor.ingest.store;

import java.io.Serializable;
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
  private final Map<String, Integer> positions = new HashMap<>();

  /** The position of a text, a new one when it was not met before. */
  int position(String text) {
    Integer known = positions.putIfAbsent(text, texts.size());
    if (known == null) {
      texts.add(text);
      return texts.size() - 1;
    }
    return known;
  }

  String text(int position) {
    return texts.get(position);
  }

  int size() {
    return texts.size();
  }

  /** Reads each text at most once, when it is first asked for. For one thread. */
  <T> IntFunction<T> reading(Function<String, T> read) {
    List<@Nullable T> known = new ArrayList<>(java.util.Collections.nCopies(size(), null));
    return position -> {
      T one = known.get(position);
      if (one == null) {
        one = read.apply(texts.get(position));
        known.set(position, one);
      }
      return one;
    };
  }
}

package jamfor.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Constants as they stand in an address: in lower case. */
final class Chosen {

  private Chosen() {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Reads the word of one of these constants. */
  static <E extends Enum<E>> Function<String, Optional<E>> reading(E[] constants) {
    return text -> Arrays.stream(constants).filter(one -> word(one).equals(text)).findFirst();
  }
}

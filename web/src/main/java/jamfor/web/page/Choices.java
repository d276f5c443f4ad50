package jamfor.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads what was chosen in an address; a choice that means nothing is refused by its name. */
final class Choices {

  private final Address address;

  Choices(Address address) {
    this.address = address;
  }

  /** The one choice of that name; empty when nothing was chosen. */
  <T> Optional<T> find(String name, Function<String, Optional<T>> reading) {
    return list(name, reading).stream().findFirst();
  }

  /** All choices of that name, in the order they were made. */
  <T> List<T> list(String name, Function<String, Optional<T>> reading) {
    return address.chosen().getOrDefault(name, List.of()).stream()
        .map(text -> reading.apply(text).orElseThrow(() -> Refusal.wrong(name)))
        .toList();
  }

  /** The one of these with that text; the first of them when nothing was chosen. */
  <T> Optional<T> among(String name, List<T> all, Function<T, String> text) {
    return find(
            name, chosen -> all.stream().filter(one -> text.apply(one).equals(chosen)).findFirst())
        .or(() -> all.stream().findFirst());
  }
}

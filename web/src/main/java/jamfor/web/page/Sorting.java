package jamfor.web.page;

import java.util.List;
import java.util.Optional;

/**
 * How the municipalities are ordered, and by what.
 *
 * @param by empty when nothing is shown
 */
record Sorting(Order order, Optional<Compared> by) {

  static final String ORDER = "order";
  static final String BY = "by";

  static Sorting of(Choices choices, List<Compared> shown) {
    Optional<String> id = choices.find(BY, Optional::of);
    return new Sorting(
        choices.find(ORDER, Chosen.reading(Order.values())).orElse(Order.NAME),
        shown.stream()
            .filter(one -> id.equals(Optional.of(one.id())))
            .findFirst()
            .or(() -> shown.stream().filter(Sorting::hasValues).findFirst())
            .or(() -> shown.stream().findFirst()));
  }

  private static boolean hasValues(Compared one) {
    return one.comparison().filter(all -> all.n() > 0).isPresent();
  }

  List<String> of(List<String> byName, Page page) {
    return by.map(one -> order.of(byName, one, page)).orElse(byName);
  }

  /** What the order rests on, or that there is nothing to order by; empty when it is by name. */
  String said(List<String> byName, Page page) {
    return by.filter(one -> order != Order.NAME)
        .map(
            one ->
                page.words()
                    .get(
                        "page.ordered." + order.said(byName, one, page),
                        page.title(one.keyFigure())
                            + one.period()
                                .map(period -> ", " + page.text().period(period))
                                .orElse("")))
        .orElse("");
  }

  /** What a screen reader is told of the one ordered by; empty of others. */
  String aria(Compared one) {
    return order != Order.NAME && by.equals(Optional.of(one))
        ? order.isHighFirst(one) ? "descending" : "ascending"
        : "";
  }

  /** Where the municipalities are ordered by this one: the lowest first, then the highest. */
  Address address(Compared one, Address here) {
    Order next = aria(one).equals("ascending") ? Order.FALLING : Order.RISING;
    return here.with(ORDER, Chosen.word(next)).with(BY, one.id());
  }
}

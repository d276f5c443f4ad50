package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.vocabulary.Period;
import jamfor.web.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The years asked for: a period belongs to the year in which it ends.
 *
 * @param list the oldest first; none when each key figure shows what the edition shows
 */
record Years(List<Integer> list) {

  static Years of(Choices choices) {
    return new Years(
        choices.list("period", Period::find).stream()
            .map(Period::lastYear)
            .distinct()
            .sorted()
            .toList());
  }

  /** The last so many until a year. */
  static Years until(int last, int many) {
    return new Years(IntStream.rangeClosed(last - many + 1, last).boxed().toList());
  }

  boolean several() {
    return list.size() > 1;
  }

  boolean single() {
    return list.size() == 1;
  }

  boolean holds(Comparison comparison) {
    return list.contains(comparison.period().lastYear());
  }

  String text(Words words) {
    return list.isEmpty() ? words.get("page.period.shown") : runs();
  }

  /** "2014, 2022–2024". */
  String runs() {
    List<String> runs = new ArrayList<>();
    for (int from = 0, to = 0; from < list.size(); from = ++to) {
      while (to + 1 < list.size() && list.get(to + 1) == list.get(to) + 1) {
        to++;
      }
      runs.add(from == to ? "" + list.get(from) : list.get(from) + "–" + list.get(to));
    }
    return String.join(", ", runs);
  }
}

package jamfor.web.chart;

import jamfor.ingest.vocabulary.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** The periods along an axis. */
final class Periods {

  private Periods() {}

  /**
   * All periods from the first to the last; a year without any value keeps its place, so that a gap
   * in time is seen as one.
   */
  static List<Period> between(Collection<Period> periods) {
    TreeSet<Period> known = new TreeSet<>(periods);
    boolean yearly =
        known.stream().map(one -> one.kind() + " " + one.part()).distinct().count() == 1;
    if (!yearly) {
      return List.copyOf(known);
    }
    List<Period> all = new ArrayList<>();
    for (Period one = known.last(); one.compareTo(known.first()) >= 0; one = one.before()) {
      all.add(one);
    }
    Collections.reverse(all);
    return List.copyOf(all);
  }
}

package jamfor.ingest.check;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The facts that two deliveries both know: where each stands in the one and in the other. */
record Revised(Block before, Block now, int[] was, int[] is) {

  static Revised of(Block before, Block now) {
    int[] was = new int[now.size()];
    int[] is = new int[now.size()];
    int size = 0;
    int place = -1;
    int earlier = -1;
    for (int i = 0; i < now.size(); i++) {
      if (now.place(i) != place) {
        place = now.place(i);
        earlier = before.facts().find(now.facts().place(place));
      }
      int at =
          earlier < 0 ? -1 : before.find(earlier, now.sex(i), before.facts().find(now.period(i)));
      if (at >= 0) {
        was[size] = at;
        is[size] = i;
        size++;
      }
    }
    return new Revised(before, now, Arrays.copyOf(was, size), Arrays.copyOf(is, size));
  }

  int size() {
    return is.length;
  }

  boolean bothKnown(int i) {
    return before.known(was[i]) && now.known(is[i]);
  }

  double earlier(int i) {
    return before.value(was[i]);
  }

  double later(int i) {
    return now.value(is[i]);
  }

  /** How many times the earlier value the later one is, where both are positive. */
  double[] ratios() {
    return IntStream.range(0, size())
        .filter(i -> bothKnown(i) && earlier(i) > 0 && later(i) > 0)
        .mapToDouble(i -> later(i) / earlier(i))
        .toArray();
  }
}

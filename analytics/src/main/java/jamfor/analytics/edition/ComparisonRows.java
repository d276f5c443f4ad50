package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.store.Vectors;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The comparisons of a key figure, each made from its rows when it is first asked for. */
final class ComparisonRows {

  private static final int GROUP = 1;
  private static final int PERIOD = 2;
  private static final int SEX = 3;

  private record Key(String group, Period period, Sex sex) {}

  private final Map<Key, Integer> positions = new HashMap<>();
  private final Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
  private final @Nullable Comparison[] made;
  private final IntFunction<Comparison> read;

  ComparisonRows(ResultRows rows) {
    Vectors vectors = rows.comparisons();
    IntFunction<Period> periods = vectors.reading(Period::of);
    for (int i = 0; i < vectors.size(); i++) {
      String group = vectors.text(GROUP, i);
      Period period = periods.apply(vectors.word(PERIOD, i));
      positions.put(new Key(group, period, Sex.valueOf(vectors.text(SEX, i))), i);
      byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(i);
    }
    this.made = new Comparison[vectors.size()];
    this.read = RowReader.comparisons(rows, placements(vectors, rows.placements()));
  }

  /** The first placement of each comparison, in whose order they stand, and the end of the last. */
  private static int[] placements(Vectors comparisons, Vectors placements) {
    int[] starts = new int[comparisons.size() + 1];
    int next = 0;
    for (int i = 0; i < comparisons.size(); i++) {
      starts[i] = next;
      if (next < placements.size() && same(comparisons, i, placements, next)) {
        int first = next;
        while (next < placements.size()
            && placements.word(GROUP, next) == placements.word(GROUP, first)
            && placements.word(PERIOD, next) == placements.word(PERIOD, first)
            && placements.word(SEX, next) == placements.word(SEX, first)) {
          next++;
        }
      }
    }
    starts[comparisons.size()] = next;
    if (next != placements.size()) {
      throw new IllegalStateException("Placements of no comparison, from row " + next);
    }
    return starts;
  }

  private static boolean same(Vectors comparisons, int i, Vectors placements, int row) {
    return comparisons.text(GROUP, i).equals(placements.text(GROUP, row))
        && comparisons.text(PERIOD, i).equals(placements.text(PERIOD, row))
        && comparisons.text(SEX, i).equals(placements.text(SEX, row));
  }

  private synchronized Comparison get(int position) {
    Comparison known = made[position];
    if (known == null) {
      known = read.apply(position);
      made[position] = known;
    }
    return known;
  }

  List<Comparison> list() {
    List<Comparison> all = new ArrayList<>(made.length);
    for (int i = 0; i < made.length; i++) {
      all.add(get(i));
    }
    return all;
  }

  List<Comparison> list(String group) {
    return byGroup.getOrDefault(group, List.of()).stream().map(this::get).toList();
  }

  Optional<Comparison> find(String group, Period period, Sex sex) {
    return Optional.ofNullable(positions.get(new Key(group, period, sex))).map(this::get);
  }
}

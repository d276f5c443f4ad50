package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.store.Slice;
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
    Slice slice = rows.comparisons();
    Vectors vectors = slice.vectors();
    IntFunction<Period> periods = vectors.reading(Period::of);
    for (int i = 0; i < slice.size(); i++) {
      int row = slice.from() + i;
      String group = vectors.text(GROUP, row);
      Period period = periods.apply(vectors.word(PERIOD, row));
      positions.put(new Key(group, period, Sex.valueOf(vectors.text(SEX, row))), i);
      byGroup.computeIfAbsent(group, any -> new ArrayList<>()).add(i);
    }
    this.made = new Comparison[slice.size()];
    this.read = RowReader.comparisons(rows, placements(slice, rows.placements()));
  }

  /** The first placement of each comparison, in whose order they stand, and the end of the last. */
  private static int[] placements(Slice comparisons, Slice placements) {
    Vectors rows = placements.vectors();
    int[] starts = new int[comparisons.size() + 1];
    int next = placements.from();
    for (int i = 0; i < comparisons.size(); i++) {
      starts[i] = next;
      if (next < placements.to() && same(comparisons, i, rows, next)) {
        int first = next;
        while (next < placements.to()
            && rows.word(GROUP, next) == rows.word(GROUP, first)
            && rows.word(PERIOD, next) == rows.word(PERIOD, first)
            && rows.word(SEX, next) == rows.word(SEX, first)) {
          next++;
        }
      }
    }
    starts[comparisons.size()] = next;
    if (next != placements.to()) {
      throw new IllegalStateException("Placements of no comparison, from row " + next);
    }
    return starts;
  }

  private static boolean same(Slice comparisons, int i, Vectors placements, int row) {
    Vectors vectors = comparisons.vectors();
    int own = comparisons.from() + i;
    return vectors.text(GROUP, own).equals(placements.text(GROUP, row))
        && vectors.text(PERIOD, own).equals(placements.text(PERIOD, row))
        && vectors.text(SEX, own).equals(placements.text(SEX, row));
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

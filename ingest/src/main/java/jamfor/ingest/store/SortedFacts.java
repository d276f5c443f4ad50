package jamfor.ingest.store;

import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A delivery's observations in the order of the facts, some variables at a time: sorted when they
 * are asked for, so that a country's facts lie in memory once and not twice. Texts are sorted by
 * their bytes, as DuckDB and Spark do; the same fact twice stands in the order of the file.
 */
final class SortedFacts implements Iterable<Slice> {

  /** So many rows at least come together, when there are more. */
  private static final int ROWS = 1 << 16;

  private static final Sex[] SEXES = Sex.values();
  private static final MissingReason[] REASONS = MissingReason.values();
  private static final Comparator<String> BY_BYTES =
      (one, other) ->
          Arrays.compareUnsigned(
              one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

  private static final Comparator<Place> BY_PLACE =
      Comparator.comparing(Place::municipality, BY_BYTES)
          .thenComparing(place -> place.unit().isPresent())
          .thenComparing(place -> place.unit().map(Unit::code).orElse(""), BY_BYTES);

  private final Observations all;
  private final Words words = new Words();
  private final int[] variables;
  private final int[] periods;
  private final int[] sexes;
  private final int[] reasons;
  private final int[] municipalities;
  private final int[] units;
  private final int[] providers;

  /** By variable: the rows of each, in the order of the file, and where they end. */
  private final int[] rows;

  private final int[] ends;
  private final int[] variableOrder;
  private final int[] periodRanks;
  private final int[] sexRanks;
  private final int[] placeRanks;

  SortedFacts(Observations all) {
    this.all = all;
    List<Place> places = all.places();
    this.variables = words(all.variables().stream());
    this.periods = words(all.periods().stream().map(Period::text));
    this.sexes = words(Stream.of(SEXES).map(Sex::name));
    this.reasons = words(Stream.of(REASONS).map(MissingReason::word));
    this.municipalities = words(places.stream().map(Place::municipality));
    this.units = places.stream().mapToInt(place -> word(place.unit().map(Unit::code))).toArray();
    this.providers =
        places.stream()
            .mapToInt(place -> word(place.unit().map(one -> one.provider().word())))
            .toArray();
    this.variableOrder = order(all.variables(), BY_BYTES);
    this.periodRanks = ranks(all.periods().stream().map(Period::text).toList(), BY_BYTES);
    this.sexRanks = ranks(Stream.of(SEXES).map(Sex::name).toList(), BY_BYTES);
    this.placeRanks = ranks(places, BY_PLACE);
    this.ends = new int[all.variables().size() + 1];
    for (int i = 0; i < all.size(); i++) {
      ends[all.variable(i) + 1]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] next = Arrays.copyOf(ends, ends.length);
    this.rows = new int[all.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[next[all.variable(i)]++] = i;
    }
  }

  private int[] words(Stream<String> texts) {
    return texts.mapToInt(words::position).toArray();
  }

  private int word(Optional<String> text) {
    return text.map(words::position).orElse(Vectors.empty());
  }

  /** The positions of a list in the order of what stands there. */
  private static <T> int[] order(List<T> list, Comparator<T> comparator) {
    return IntStream.range(0, list.size())
        .boxed()
        .sorted((one, other) -> comparator.compare(list.get(one), list.get(other)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** By position in a list: how many stand before it in order. */
  private static <T> int[] ranks(List<T> list, Comparator<T> comparator) {
    int[] order = order(list, comparator);
    int[] ranks = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ranks[order[i]] = i;
    }
    return ranks;
  }

  /** The next variables are sorted while the last ones are written. */
  @Override
  public Iterator<Slice> iterator() {
    return new Iterator<>() {
      private int next;
      private CompletableFuture<Slice> ahead = CompletableFuture.supplyAsync(this::make);

      @Override
      public boolean hasNext() {
        return ahead.join().size() > 0;
      }

      @Override
      public Slice next() {
        Slice slice = ahead.join();
        if (slice.size() == 0) {
          throw new NoSuchElementException();
        }
        ahead = CompletableFuture.supplyAsync(this::make);
        return slice;
      }

      private Slice make() {
        int first = next;
        int size = 0;
        while (next < variableOrder.length && size < ROWS) {
          size += size(variableOrder[next]);
          next++;
        }
        Vectors facts = new Vectors(FactStore.OF_ONE_DELIVERY, words);
        facts.reserve(size);
        for (int i = first; i < next; i++) {
          append(variableOrder[i], facts);
        }
        return Slice.of(facts);
      }
    };
  }

  private int size(int variable) {
    return ends[variable + 1] - ends[variable];
  }

  private void append(int variable, Vectors facts) {
    int size = size(variable);
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      int row = rows[ends[variable] + i];
      long group = (long) periodRanks[all.period(row)] * SEXES.length;
      long cell =
          (group + sexRanks[all.sex(row).ordinal()]) * placeRanks.length
              + placeRanks[all.place(row)];
      keys[i] = cell * size + i;
    }
    Arrays.sort(keys);
    int at = facts.addRows(size);
    for (long key : keys) {
      int row = rows[ends[variable] + (int) (key % size)];
      int place = all.place(row);
      facts.set(0, at, variables[variable]);
      facts.set(1, at, periods[all.period(row)]);
      facts.set(2, at, sexes[all.sex(row).ordinal()]);
      facts.set(3, at, municipalities[place]);
      facts.set(4, at, units[place]);
      facts.set(5, at, providers[place]);
      if (all.isKnown(row)) {
        facts.set(6, at, all.number(row));
      } else {
        facts.set(7, at, reasons[all.reason(row).ordinal()]);
      }
      facts.set(8, at, all.row(row));
      at++;
    }
  }
}

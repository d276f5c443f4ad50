package jamfor.ingest.check;

import jamfor.ingest.catalogue.Municipalities;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The observations of a delivery in columns, a block for each variable: what the checks run over.
 * Sorted once, so that a series, the sexes and the year before lie side by side and no check needs
 * a table of its own.
 */
public final class Facts {

  /** Bits of a sort key that hold the row: more rows than a file of the greatest size has. */
  private static final int ROW_BITS = 26;

  /** With fewer facts the work is done before another thread has woken up. */
  private static final int LARGE = 100_000;

  private final Map<String, Block> blocks = new LinkedHashMap<>();
  private final List<Place> places;
  private final Map<Place, Integer> placePositions = new HashMap<>();
  private final boolean[] wholes;
  private final Period[] periods;
  private final int[] before;
  private final int size;

  private Facts(List<Place> places, boolean[] wholes, Period[] periods, int size) {
    this.size = size;
    this.places = places;
    for (int i = 0; i < places.size(); i++) {
      placePositions.put(places.get(i), i);
    }
    this.wholes = wholes;
    this.periods = periods;
    this.before = new int[periods.length];
    Map<Period, Integer> at = new LinkedHashMap<>();
    for (int i = 0; i < periods.length; i++) {
      at.put(periods[i], i);
      before[i] = at.getOrDefault(periods[i].before(), -1);
    }
  }

  /** Puts the observations into columns. */
  public static Facts of(List<Observation> observations, Municipalities municipalities) {
    Observations all = Observations.of(observations);
    int size = all.size();
    Period[] sorted = all.periods().toArray(new Period[0]);
    Arrays.sort(sorted);
    int[] rank = new int[sorted.length];
    for (int i = 0; i < rank.length; i++) {
      rank[i] = Arrays.binarySearch(sorted, all.periods().get(i));
    }
    Facts facts = new Facts(all.places(), wholes(all.places(), municipalities), sorted, size);
    int[] ends = new int[all.variables().size() + 1];
    for (int i = 0; i < size; i++) {
      ends[all.variable(i) + 1]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    int[] next = Arrays.copyOf(ends, ends.length);
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      long cell = facts.cell(all.place(i), all.sex(i).ordinal(), rank[all.period(i)]);
      order[next[all.variable(i)]++] = cell << ROW_BITS | i;
    }
    IntStream variables = IntStream.range(0, all.variables().size());
    (facts.isLarge() ? variables.parallel() : variables)
        .mapToObj(i -> facts.block(all, i, order, ends[i], ends[i + 1]))
        .forEachOrdered(block -> facts.blocks.put(block.variable(), block));
    return facts;
  }

  private Block block(Observations all, int variable, long[] order, int from, int to) {
    Arrays.sort(order, from, to);
    Block block = new Block(this, all.variables().get(variable), to - from);
    for (int i = from; i < to; i++) {
      block.add(order[i] >> ROW_BITS, all, (int) (order[i] & (1L << ROW_BITS) - 1));
    }
    return block;
  }

  /** Which places are the county or country beside the municipalities and units. */
  private static boolean[] wholes(List<Place> places, Municipalities municipalities) {
    boolean[] wholes = new boolean[places.size()];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] =
          municipalities
              .find(places.get(i).municipality())
              .filter(one -> one.kind() != Municipality.Kind.MUNICIPALITY)
              .isPresent();
    }
    return wholes;
  }

  /** Whether there are so many that two threads are done sooner. */
  boolean isLarge() {
    return size > LARGE;
  }

  /** A block for each variable, in the order in which the file first names them. */
  Collection<Block> blocks() {
    return blocks.values();
  }

  Optional<Block> find(String variable) {
    return Optional.ofNullable(blocks.get(variable));
  }

  /** Where a place stands, or −1. */
  int find(Place place) {
    return placePositions.getOrDefault(place, -1);
  }

  /** Where a period stands, or −1. */
  int find(Period period) {
    return Math.max(Arrays.binarySearch(periods, period), -1);
  }

  /** The municipalities with a known value, their own or of one of their units. */
  Set<String> municipalities() {
    Set<String> known = new TreeSet<>();
    for (Block block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        if (block.known(i) && !(block.continues(i) && block.known(i - 1)) && !block.isWhole(i)) {
          known.add(block.municipality(i));
        }
      }
    }
    return known;
  }

  Place place(int place) {
    return places.get(place);
  }

  /** Whether a place is a county or the country, whose value stands beside the municipalities'. */
  boolean isWhole(int place) {
    return wholes[place];
  }

  Period period(int period) {
    return periods[period];
  }

  /** The position of the same stretch a year earlier, or −1. */
  int before(int period) {
    return before[period];
  }

  int countPeriods() {
    return periods.length;
  }

  /** What sorts the facts of a block: place, sex, period. */
  long cell(int place, int sex, int period) {
    return ((long) place * 3 + sex) * periods.length + period;
  }

  int placeOf(long cell) {
    return (int) (cell / periods.length / 3);
  }

  int sexOf(long cell) {
    return (int) (cell / periods.length % 3);
  }

  int periodOf(long cell) {
    return (int) (cell % periods.length);
  }
}

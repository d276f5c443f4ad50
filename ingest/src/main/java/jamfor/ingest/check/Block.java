package jamfor.ingest.check;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one variable, sorted by place, sex and period; the same fact twice stands twice, in
 * the order of the file.
 */
final class Block {

  private static final Sex[] SEXES = Sex.values();
  private static final MissingReason[] REASONS = MissingReason.values();
  private static final byte KNOWN = -1;

  private final Facts facts;
  private final String variable;
  private final long[] cells;
  private final double[] values;
  private final byte[] reasons;
  private final int[] rows;
  private int size;
  private @Nullable List<Group> groups;

  Block(Facts facts, String variable, int size) {
    this.facts = facts;
    this.variable = variable;
    this.cells = new long[size];
    this.values = new double[size];
    this.reasons = new byte[size];
    this.rows = new int[size];
  }

  void add(long cell, Observations all, int i) {
    cells[size] = cell;
    rows[size] = all.row(i);
    if (all.isKnown(i)) {
      reasons[size] = KNOWN;
      values[size] = all.number(i);
    } else {
      reasons[size] = (byte) all.reason(i).ordinal();
    }
    size++;
  }

  String variable() {
    return variable;
  }

  int size() {
    return size;
  }

  boolean known(int i) {
    return reasons[i] == KNOWN;
  }

  boolean suppressed(int i) {
    return !known(i) && REASONS[reasons[i]] == MissingReason.SUPPRESSED;
  }

  /** The value of a known fact. */
  double value(int i) {
    return values[i];
  }

  /** The value, or the word of the reason why there is none. */
  Object text(int i) {
    return known(i) ? (Object) values[i] : REASONS[reasons[i]].word();
  }

  /** Whether two facts, if they are there, are known. */
  boolean bothKnown(int one, int other) {
    return one >= 0 && other >= 0 && known(one) && known(other);
  }

  boolean sameValue(int one, int other) {
    return reasons[one] == reasons[other] && values[one] == values[other];
  }

  int place(int i) {
    return facts.placeOf(cells[i]);
  }

  String municipality(int i) {
    return facts.place(place(i)).municipality();
  }

  boolean hasUnit(int i) {
    return facts.place(place(i)).unit().isPresent();
  }

  /** Whether the fact is of a county or the country. */
  boolean isWhole(int i) {
    return facts.isWhole(place(i));
  }

  Sex sex(int i) {
    return SEXES[facts.sexOf(cells[i])];
  }

  int periodPosition(int i) {
    return facts.periodOf(cells[i]);
  }

  Period period(int i) {
    return facts.period(periodPosition(i));
  }

  int row(int i) {
    return rows[i];
  }

  Facts facts() {
    return facts;
  }

  /** Whether the fact before this one is the same, told again. */
  boolean repeats(int i) {
    return i > 0 && cells[i] == cells[i - 1];
  }

  /** Whether the fact before this one is of the same place and sex. */
  boolean continues(int i) {
    return i > 0 && cells[i] / facts.countPeriods() == cells[i - 1] / facts.countPeriods();
  }

  /** Where the first such fact stands, or −1. */
  int find(int place, Sex sex, int period) {
    return period < 0 ? -1 : find(facts.cell(place, sex.ordinal(), period));
  }

  private int find(long cell) {
    int at = Arrays.binarySearch(cells, cell);
    while (at > 0 && cells[at - 1] == cell) {
      at--;
    }
    return Math.max(at, -1);
  }

  /** Where the same fact of another sex stands, or −1. */
  int with(int i, Sex other) {
    return find(place(i), other, periodPosition(i));
  }

  /** Where the fact of the year before stands, or −1. */
  int yearBefore(int i) {
    int before = facts.before(periodPosition(i));
    if (before < 0) {
      return -1;
    }
    long cell = cells[i] - periodPosition(i) + before;
    return i > 0 && cells[i - 1] == cell && !repeats(i - 1) ? i - 1 : find(cell);
  }

  /** Whether there is anything of a place. */
  boolean has(int place) {
    int at = Arrays.binarySearch(cells, facts.cell(place, 0, 0));
    int first = at < 0 ? -at - 1 : at;
    return first < size && place(first) == place;
  }

  /** A hash of all known values and where they stand: the same for a copy under another name. */
  long fingerprint() {
    long hash = 1;
    for (int i = 0; i < size; i++) {
      if (known(i)) {
        hash = 31 * (31 * hash + cells[i]) + Double.hashCode(values[i]);
      }
    }
    return hash;
  }

  /** How many facts a condition holds for. */
  int count(IntPredicate condition) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += condition.test(i) ? 1 : 0;
    }
    return count;
  }

  /** The known values of one sex and period, of municipalities or units side by side. */
  List<Group> groups() {
    if (groups == null) {
      groups = group();
    }
    return groups;
  }

  private List<Group> group() {
    int periods = facts.countPeriods();
    int[] counts = new int[periods * SEXES.length];
    for (int i = 0; i < size; i++) {
      counts[(int) (cells[i] % counts.length)] += member(i) ? 1 : 0;
    }
    int[][] members = new int[counts.length][];
    int[] next = new int[counts.length];
    for (int i = 0; i < size; i++) {
      int at = (int) (cells[i] % counts.length);
      if (member(i)) {
        members[at] = members[at] == null ? new int[counts[at]] : members[at];
        members[at][next[at]++] = i;
      }
    }
    List<Group> all = new ArrayList<>();
    for (int at = 0; at < members.length; at++) {
      if (members[at] != null) {
        all.add(new Group(this, SEXES[at / periods], at % periods, members[at]));
      }
    }
    return all;
  }

  private boolean member(int i) {
    return known(i) && !isWhole(i) && !repeats(i);
  }

  About about(int i) {
    return new About(
        Optional.of(variable),
        Optional.of(municipality(i)),
        Optional.of(period(i)),
        Optional.of(sex(i)),
        OptionalInt.of(rows[i]));
  }
}

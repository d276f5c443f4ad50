package jamfor.ingest.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What the checks found. Of each rule the first about each variable are kept whole and the rest are
 * counted: a variable with many findings leaves room for those of another.
 */
public final class Findings {

  /** Enough for a finding about every municipality of a country in a year. */
  public static final int KEPT = 300;

  /** With more in all nobody reads them, and a spoilt file would fill the memory with words. */
  private static final int MOST_KEPT = 50_000;

  /** Which findings are counted together. */
  public record Kind(String rule, Optional<String> variable) implements Comparable<Kind> {

    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::rule).thenComparing(kind -> kind.variable().orElse(""));

    public static Kind of(Finding finding) {
      return new Kind(finding.rule(), finding.about().variable());
    }

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  private final List<Finding> kept = new ArrayList<>();
  private final Map<Kind, Integer> kinds = new TreeMap<>();
  private boolean blocking;
  private boolean fatal;

  public void add(Finding finding) {
    add(Kind.of(finding), finding.severity(), () -> finding);
  }

  /** Adds a finding, which is put into words only when it is kept. */
  public void add(Kind kind, Severity severity, Supplier<Finding> finding) {
    boolean first = severity.blocks() && !blocking;
    blocking |= severity.blocks();
    fatal |= severity == Severity.FATAL;
    int count = kinds.merge(kind, 1, Integer::sum);
    if (first || count <= KEPT && kept.size() < MOST_KEPT) {
      kept.add(finding.get());
    }
  }

  /** Adds what was found apart, as if it had been found here. */
  public void addAll(Findings others) {
    Map<Kind, Integer> notKept = others.kinds();
    for (Finding finding : others.kept) {
      add(finding);
      notKept.merge(Kind.of(finding), -1, Integer::sum);
    }
    notKept.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    blocking |= others.blocking;
    fatal |= others.fatal;
  }

  /** What was found before: the findings that were kept, and how many there were of each kind. */
  public static Findings of(List<Finding> kept, Map<Kind, Integer> kinds) {
    Findings findings = new Findings();
    findings.kept.addAll(kept);
    findings.kinds.putAll(kinds);
    findings.blocking = kept.stream().anyMatch(one -> one.severity().blocks());
    findings.fatal = kept.stream().anyMatch(one -> one.severity() == Severity.FATAL);
    return findings;
  }

  /** Whether nothing of the delivery may be loaded. */
  public boolean block() {
    return blocking;
  }

  /** Whether the reading ends here. */
  public boolean stop() {
    return fatal;
  }

  /** The kept findings, in the order they were found. */
  public List<Finding> list() {
    return List.copyOf(kept);
  }

  /** How often each rule was found, by id. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    kinds.forEach((kind, count) -> counts.merge(kind.rule(), count, Integer::sum));
    return counts;
  }

  /** How many there are, kept or not. */
  public int count() {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many there are of each kind, kept or not. */
  public Map<Kind, Integer> kinds() {
    return new TreeMap<>(kinds);
  }
}

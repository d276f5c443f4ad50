package jamfor.analytics.protection;

import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.protection.Counted.Sort;
import jamfor.analytics.suppression.Cell;
import jamfor.analytics.suppression.Cell.Publicity;
import jamfor.analytics.suppression.DisclosureRules;
import jamfor.analytics.suppression.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Facts as cells: numbers as they are, shares as the numbers that they give back, means as the sums
 * that they are means of, and those who are not counted, who are printed nowhere.
 */
final class FactCells {

  /** A share printed to a decimal is so far from its number, for each of those it is a share of. */
  private static final double ROUNDED = 0.0005;

  private static final double HUNDRED = 100;

  private final Map<String, Counted> counted;
  private final Map<FactKey, Fact> facts;
  private final Predicate<Fact> isOut;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();

  /**
   * @param facts of the counted variables and of what they are of
   * @param isOut whether others have seen a fact already
   */
  FactCells(Map<String, Counted> counted, Map<FactKey, Fact> facts, Predicate<Fact> isOut) {
    this.isOut = isOut;
    this.counted = counted;
    this.facts = facts;
    facts.values().stream().filter(fact -> fact.parts().isEmpty()).forEach(this::add);
    facts.values().stream().filter(fact -> !fact.parts().isEmpty()).forEach(this::add);
  }

  /** By name, in the order of the facts. */
  Map<String, Cell> cells() {
    return cells;
  }

  /** Those of a number and of those who are not counted. */
  List<Relation> relations() {
    return relations;
  }

  private void add(Fact fact) {
    FactKey key = fact.key();
    double value = fact.value();
    Counted what = counted.get(key.variable());
    if (what == null) {
      cells.put(key.text(), Cell.known(key.text(), value));
      return;
    }
    Optional<Fact> all = what.of().map(key::of).flatMap(this::find);
    if (what.sort() == Sort.NUMBER && all.isEmpty()) {
      boolean unsafe = value >= 0 && DisclosureRules.isUnsafeCount(value, what.threshold());
      put(key.text(), value, publicity(fact, what), unsafe ? what.threshold() : 0);
    } else if (what.sort() == Sort.MEAN && all.isPresent()) {
      // The sum could be as much more or less as that number of persons bring to it.
      boolean few = all.get().value() < what.threshold();
      double width = few ? what.threshold() * Math.max(1, Math.abs(value)) : 0;
      put(key.text(), value * all.get().value(), publicity(fact, what), width);
    } else if (all.isPresent()) {
      double share = value * all.get().value() / HUNDRED;
      addPart(
          key,
          what.sort() == Sort.NUMBER ? value : whole(share, all.get().value()),
          all.get(),
          what.threshold(),
          publicity(fact, what));
    }
    // A share or a mean of nobody knows how many gives no number back.
  }

  /** Persons come whole; a share that gives no whole number back is no share of them. */
  private static double whole(double share, double all) {
    double whole = Math.rint(share);
    return Math.abs(share - whole) <= ROUNDED * all ? whole : share;
  }

  private void addPart(FactKey key, double number, Fact all, int threshold, Publicity publicity) {
    double others = all.value() - number;
    if (number < 0 || others < 0) {
      // More than all of them, as children enrolled over children resident: part of nothing.
      boolean unsafe = number >= 0 && DisclosureRules.isUnsafeCount(number, threshold);
      put(key.text(), number, publicity, unsafe ? threshold : 0);
      return;
    }
    boolean unsafe = DisclosureRules.isUnsafeCount(number, all.value(), threshold);
    boolean few = DisclosureRules.isUnsafeCount(others, threshold);
    String rest = others(key);
    put(key.text(), number, publicity, unsafe ? threshold : 0);
    put(rest, others, Publicity.UNPRINTED, few ? threshold : 0);
    relations.add(Relation.sum(all.key().text(), key.text(), rest));
  }

  private static String others(FactKey key) {
    return key.text() + ", the others";
  }

  /**
   * What is out is known. A weighted mean of rounded shares tells by its last digits which they
   * are, so it is not printed where one of them is hidden.
   */
  private Publicity publicity(Fact fact, Counted what) {
    if (isOut.test(fact)) {
      return Publicity.KNOWN;
    }
    boolean secret =
        what.sort() != Sort.NUMBER
            && fact.parts().stream()
                .anyMatch(part -> isSecret(part.text()) || isSecret(others(part)));
    return secret ? Publicity.UNPRINTED : Publicity.CANDIDATE;
  }

  private boolean isSecret(String name) {
    Cell cell = cells.get(name);
    return cell != null && cell.width() > 0;
  }

  private void put(String name, double value, Publicity publicity, double width) {
    cells.put(name, new Cell(name, value, publicity, width));
  }

  private Optional<Fact> find(FactKey key) {
    return Optional.ofNullable(facts.get(key));
  }

  /**
   * Whether the fact is not shown: a share or a mean follows what it is of, and what it is rolled
   * up from.
   */
  boolean hides(Fact fact, Set<String> hidden) {
    return hides(fact.key(), hidden)
        || isFollowing(fact.key()) && fact.parts().stream().anyMatch(part -> hides(part, hidden));
  }

  private boolean hides(FactKey key, Set<String> hidden) {
    Counted what = counted.get(key.variable());
    return hidden.contains(key.text())
        || what != null
            && isFollowing(key)
            && what.of().map(key::of).filter(of -> hidden.contains(of.text())).isPresent();
  }

  private boolean isFollowing(FactKey key) {
    Counted what = counted.get(key.variable());
    return what != null && what.sort() != Sort.NUMBER;
  }
}

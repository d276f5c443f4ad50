package jamfor.analytics.suppression;

import jamfor.analytics.suppression.Cell.Publicity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tables as municipalities have them, mostly small numbers and some zeros; seeded. */
final class RandomTables {

  private static final double[] THRESHOLDS = {3, 5, 10};

  private final Random random;

  RandomTables(long seed) {
    this.random = new Random(seed);
  }

  /** Two or three ways with all margins, or the passed of all pupils by school and sex. */
  Cells next() {
    double threshold = THRESHOLDS[random.nextInt(THRESHOLDS.length)];
    return switch (random.nextInt(3)) {
      case 0 -> counts(threshold, 2 + random.nextInt(4), 2 + random.nextInt(3), 1);
      case 1 -> counts(threshold, 2 + random.nextInt(2), 2 + random.nextInt(2), 2);
      default -> shares(threshold, 1 + random.nextInt(4));
    };
  }

  private double count() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1, 2 -> 1 + random.nextInt(6);
      default -> random.nextInt(60);
    };
  }

  private Cells counts(double threshold, int rows, int columns, int layers) {
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < rows * columns * layers; cell++) {
      String name = "r%d c%d".formatted(cell % rows, cell / rows % columns);
      names.add(layers == 1 ? name : name + " l%d".formatted(cell / rows / columns));
    }
    return new TwoWay(names, names.stream().mapToDouble(name -> count()).toArray())
        .cells(count -> DisclosureRules.isUnsafeCount(count, threshold) ? threshold : 0);
  }

  /** Pupils are printed, the passed as a share of them, those who failed nowhere. */
  private Cells shares(double threshold, int schools) {
    List<String> names = new ArrayList<>();
    for (int cell = 0; cell < 2 * schools; cell++) {
      names.add("s%d %s".formatted(cell / 2, cell % 2 == 0 ? "girls" : "boys"));
    }
    double[] passed = names.stream().mapToDouble(name -> count()).toArray();
    double[] failed = names.stream().mapToDouble(name -> count()).toArray();
    double[] pupils = new double[passed.length];
    for (int i = 0; i < pupils.length; i++) {
      pupils[i] = passed[i] + failed[i];
    }
    Cells of = new TwoWay(names, pupils).cells(count -> 0);
    Cells who = new TwoWay(names, passed).cells(count -> 0);
    List<Cell> cells = new ArrayList<>();
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < of.list().size(); i++) {
      String name = of.list().get(i).name();
      double all = of.list().get(i).value();
      double some = who.list().get(i).value();
      boolean few = DisclosureRules.isUnsafeCount(all, threshold);
      boolean unsafe = DisclosureRules.isUnsafeCount(some, all, threshold);
      boolean others = DisclosureRules.isUnsafeCount(all - some, threshold);
      cells.add(cell("pupils " + name, all, Publicity.CANDIDATE, few, threshold));
      cells.add(cell("passed " + name, some, Publicity.CANDIDATE, unsafe, threshold));
      cells.add(cell("failed " + name, all - some, Publicity.UNPRINTED, others, threshold));
      relations.add(Relation.sum("pupils " + name, "passed " + name, "failed " + name));
    }
    for (String what : List.of("pupils ", "passed ", "failed ")) {
      of.relations().forEach(relation -> relations.add(prefixed(what, relation)));
    }
    return new Cells(cells, relations);
  }

  private static Cell cell(
      String name, double value, Publicity publicity, boolean secret, double threshold) {
    return new Cell(name, value, publicity, secret ? threshold : 0);
  }

  private static Relation prefixed(String what, Relation relation) {
    Map<String, Double> coefficients = new HashMap<>();
    relation.coefficients().forEach((cell, one) -> coefficients.put(what + cell, one));
    return new Relation(coefficients);
  }
}

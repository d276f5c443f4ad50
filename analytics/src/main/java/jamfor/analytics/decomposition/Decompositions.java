package jamfor.analytics.decomposition;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.core.Sum;

/**
 * Takes differences of sums and products apart. Where a figure is the sum of parts, and means are
 * of the same members, the difference to the mean is exactly the sum of the parts' differences: an
 * identity, no model (Das Gupta, Standardization and Decomposition of Rates, 1993, for the case of
 * a sum). Where it is the product of factors, the mean is no product of means: the municipality is
 * held against each member by itself ({@link Shapley}), and each factor's effect is the mean of
 * those, so that they too are exactly the difference to the mean.
 */
public final class Decompositions {

  /** One alone differs from nobody. */
  private static final int FEWEST = 2;

  /** A municipality's figure and its parts, all known. */
  private record Whole(double value, double[] parts) {}

  /** The members counted, and what they come to: the same for everybody held against them. */
  private record Counted(List<Whole> members, double mean, double[] means) {

    static Counted of(List<Whole> members, int parts) {
      double[] means = new double[parts];
      Arrays.setAll(means, part -> mean(members, one -> one.parts()[part]));
      return new Counted(members, mean(members, Whole::value), means);
    }

    private static double mean(List<Whole> members, ToDoubleFunction<Whole> value) {
      return Sum.of(members.stream().mapToDouble(value).toArray()).getAsDouble() / members.size();
    }
  }

  private final KeyFigure keyFigure;
  private final Figures figures;
  private final int parts;
  private final Map<Figures.Key, Whole> wholes = new HashMap<>();

  private Decompositions(KeyFigure keyFigure, Figures figures) {
    this.keyFigure = keyFigure;
    this.figures = figures;
    this.parts = keyFigure.parts().size();
    for (Figure figure : figures.figures()) {
      Figures.Key key = new Figures.Key(figure.period(), figure.sex(), figure.municipality());
      List<Value> values = figures.parts().getOrDefault(key, List.of());
      if (figure.value().known() && values.size() == parts && allKnown(values)) {
        wholes.put(
            key,
            new Whole(figure.value().get(), values.stream().mapToDouble(Value::get).toArray()));
      }
    }
  }

  private static boolean allKnown(List<Value> values) {
    return values.stream().allMatch(Value::known);
  }

  /**
   * Every municipality's difference to every group it is compared with, by group, period, sex and
   * municipality; none where the key figure has no parts.
   */
  public static List<Decomposition> compute(
      KeyFigure keyFigure, Figures figures, List<ComparatorGroup> groups) {
    if (keyFigure.parts().isEmpty()) {
      return List.of();
    }
    Decompositions decompositions = new Decompositions(keyFigure, figures);
    Set<Period> periods =
        figures.figures().stream()
            .map(Figure::period)
            .collect(Collectors.toCollection(TreeSet::new));
    List<Decomposition> all = new ArrayList<>();
    for (ComparatorGroup group : groups) {
      for (Period period : periods) {
        keyFigure.sexes().forEach(sex -> all.addAll(decompositions.of(group, period, sex)));
      }
    }
    return all;
  }

  private List<Decomposition> of(ComparatorGroup group, Period period, Sex sex) {
    List<Whole> members =
        group.members().stream()
            .sorted()
            .flatMap(code -> find(new Figures.Key(period, sex, code)).stream())
            .toList();
    if (members.size() < FEWEST) {
      return List.of();
    }
    Counted counted = Counted.of(members, parts);
    return Stream.concat(group.members().stream(), group.of().stream())
        .distinct()
        .sorted()
        .map(code -> new Figures.Key(period, sex, code))
        .flatMap(key -> find(key).map(own -> decomposition(group, key, own, counted)).stream())
        .toList();
  }

  private Optional<Whole> find(Figures.Key key) {
    return Optional.ofNullable(wholes.get(key));
  }

  private Decomposition decomposition(
      ComparatorGroup group, Figures.Key key, Whole own, Counted counted) {
    Value volume = figures.volumes().getOrDefault(key, Value.missing(MissingReason.NO_WEIGHT));
    double[] explained =
        switch (keyFigure.joining()) {
          case SUM -> differences(own, counted.means());
          case PRODUCT -> effects(own, counted.members());
        };
    List<Difference> differences = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      differences.add(
          difference(own.parts()[part], counted.means()[part], explained[part], volume));
    }
    double whole = own.value() - counted.mean();
    return new Decomposition(
        group.id(),
        key.period(),
        key.sex(),
        key.municipality(),
        counted.members().size(),
        difference(own.value(), counted.mean(), whole, volume),
        differences,
        whole - Sum.of(explained).getAsDouble());
  }

  private static double[] differences(Whole own, double[] means) {
    double[] differences = own.parts().clone();
    Arrays.setAll(differences, part -> differences[part] - means[part]);
    return differences;
  }

  /** Of each factor, in the figure's measure. */
  private double[] effects(Whole own, List<Whole> counted) {
    double[] effects = new double[parts];
    for (Whole other : counted) {
      double[] beside = Shapley.effects(factors(own), factors(other));
      Arrays.setAll(effects, part -> effects[part] + beside[part]);
    }
    double unit = keyFigure.measure().one() * counted.size();
    Arrays.setAll(effects, part -> effects[part] / unit);
    return effects;
  }

  private double[] factors(Whole whole) {
    double[] factors = whole.parts().clone();
    Arrays.setAll(factors, i -> factors[i] * keyFigure.parts().get(i).measure().one());
    return factors;
  }

  private static Difference difference(double own, double mean, double difference, Value volume) {
    return new Difference(own, mean, difference, volume.map(number -> -difference * number));
  }
}

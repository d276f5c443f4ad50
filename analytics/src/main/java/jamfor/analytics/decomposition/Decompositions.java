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
        .flatMap(key -> find(key).map(own -> decomposition(group.id(), key, own, counted)).stream())
        .toList();
  }

  private Optional<Whole> find(Figures.Key key) {
    return Optional.ofNullable(wholes.get(key));
  }

  private Decomposition decomposition(String group, Figures.Key key, Whole own, Counted counted) {
    Value volume = figures.volumes().getOrDefault(key, Value.missing(MissingReason.NO_WEIGHT));
    return decomposition(keyFigure, group, key, own, counted, volume);
  }

  /**
   * One municipality held against another of the same group, instead of against the group's mean:
   * what stands as mean is then the other's value.
   */
  public static Decomposition between(KeyFigure keyFigure, Decomposition own, Decomposition other) {
    return decomposition(
        keyFigure,
        own.group(),
        new Figures.Key(own.period(), own.sex(), own.municipality()),
        whole(own),
        Counted.of(List.of(whole(other)), keyFigure.parts().size()),
        volume(own.whole()));
  }

  private static Whole whole(Decomposition one) {
    return new Whole(
        one.whole().own(), one.parts().stream().mapToDouble(Difference::own).toArray());
  }

  /** Kronor are what a difference is multiplied to; a municipality at the mean does not tell. */
  private static Value volume(Difference whole) {
    return whole.difference() == 0
        ? Value.missing(MissingReason.NO_WEIGHT)
        : whole.kronor().map(kronor -> -kronor / whole.difference());
  }

  private static Decomposition decomposition(
      KeyFigure keyFigure,
      String group,
      Figures.Key key,
      Whole own,
      Counted counted,
      Value volume) {
    double[] explained =
        switch (keyFigure.joining()) {
          case SUM -> differences(own, counted.means());
          case PRODUCT -> effects(keyFigure, own, counted.members());
        };
    List<Difference> differences = new ArrayList<>();
    for (int part = 0; part < explained.length; part++) {
      differences.add(
          difference(own.parts()[part], counted.means()[part], explained[part], volume));
    }
    double whole = own.value() - counted.mean();
    return new Decomposition(
        group,
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
  private static double[] effects(KeyFigure keyFigure, Whole own, List<Whole> counted) {
    double[] effects = new double[own.parts().length];
    for (Whole other : counted) {
      double[] beside = Shapley.effects(factors(keyFigure, own), factors(keyFigure, other));
      Arrays.setAll(effects, part -> effects[part] + beside[part]);
    }
    double unit = keyFigure.measure().one() * counted.size();
    Arrays.setAll(effects, part -> effects[part] / unit);
    return effects;
  }

  private static double[] factors(KeyFigure keyFigure, Whole whole) {
    double[] factors = whole.parts().clone();
    Arrays.setAll(factors, i -> factors[i] * keyFigure.parts().get(i).measure().one());
    return factors;
  }

  private static Difference difference(double own, double mean, double difference, Value volume) {
    return new Difference(own, mean, difference, volume.map(number -> -difference * number));
  }
}

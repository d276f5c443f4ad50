package jamfor.analytics.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Formula;
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
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Synthetic figures; the key figure is one of the catalogue's that has parts. */
class DecompositionsTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final KeyFigure EDUCATION =
      CATALOGUE.getKeyFigure("net_cost_education_per_inhabitant");
  private static final KeyFigure PRODUCT =
      CATALOGUE.getKeyFigure("net_cost_preschool_per_inhabitant");
  private static final KeyFigure NO_SUM = CATALOGUE.getKeyFigure("N15428");
  private static final int PARTS = EDUCATION.parts().size();
  private static final ComparatorGroup V8 = Objects.requireNonNull(CATALOGUE.groups().get("v8"));

  private final List<Figure> figures = new ArrayList<>();
  private final Map<Figures.Key, List<Value>> parts = new HashMap<>();
  private final Map<Figures.Key, Value> volumes = new HashMap<>();

  @Test
  void aDifferenceIsTheSumOfItsParts() {
    member("1421", 10, 2);
    member("1430", 20, 1);

    List<Decomposition> all = compute();

    assertThat(all).extracting(Decomposition::municipality).containsExactly("1421", "1430");
    Decomposition munkedal = all.get(1);
    assertThat(munkedal.n()).isEqualTo(2);
    assertThat(munkedal.whole().own()).isEqualTo(21);
    assertThat(munkedal.whole().mean()).isEqualTo(16.5);
    assertThat(munkedal.whole().difference()).isEqualTo(4.5);
    assertThat(munkedal.whole().kronor()).isEqualTo(Value.of(-4500));
    assertThat(munkedal.parts()).hasSize(PARTS);
    assertThat(munkedal.parts().get(0).difference()).isEqualTo(5);
    assertThat(munkedal.parts().get(1).difference()).isEqualTo(-0.5);
    assertThat(munkedal.parts().get(2).difference()).isZero();
    assertThat(munkedal.rest()).isZero();
    assertThat(munkedal.hasRest()).isFalse();
    assertThat(munkedal.largestFirst()).startsWith(0, 1, 2);
  }

  /** Of every figure of the catalogue that has parts, by its example worked by hand. */
  @Test
  void thePartsOfTheCatalogueAddUp() {
    List<KeyFigure> sums =
        CATALOGUE.keyFigures().values().stream()
            .filter(one -> !one.parts().isEmpty() && one.joining() == KeyFigure.Joining.SUM)
            .toList();
    assertThat(sums).isNotEmpty();
    for (KeyFigure one : sums) {
      Map<String, Value> inputs = new HashMap<>();
      one.example().inputs().forEach((name, number) -> inputs.put(name, Value.of(number)));
      double sum =
          one.parts().stream()
              .mapToDouble(part -> Figures.example(part.formula(), inputs).get())
              .sum();
      assertThat(sum).isCloseTo(Figures.example(one.formula(), inputs).get(), within(1e-9));
    }
  }

  /** Of every figure of the catalogue that has factors, whatever the inputs. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theFactorsOfTheCatalogueAreTheFigure(long seed) {
    Random random = new Random(seed);
    List<KeyFigure> products =
        CATALOGUE.keyFigures().values().stream()
            .filter(one -> one.joining() == KeyFigure.Joining.PRODUCT)
            .toList();
    assertThat(products).isNotEmpty();
    for (KeyFigure one : products) {
      FigurePlan plan = FigurePlan.of(one, CATALOGUE);
      Map<String, Value> inputs = new HashMap<>();
      Stream.concat(Stream.of(plan.formula()), plan.parts().stream())
          .flatMap(Formula::references)
          .forEach(reference -> inputs.put(reference.text(), Value.of(1 + random.nextInt(99))));
      one.example().inputs().forEach((name, number) -> inputs.put(name, Value.of(number)));
      double product = 1;
      for (int i = 0; i < one.parts().size(); i++) {
        product *=
            Figures.example(plan.parts().get(i), inputs).get() * one.parts().get(i).measure().one();
      }
      double figure = Figures.example(plan.formula(), inputs).get() * one.measure().one();
      assertThat(product).isCloseTo(figure, within(1e-9 * Math.abs(figure)));
    }
  }

  /** A share in per cent of a cost: three members, 20 % of 100, 30 % of 200 and 50 % of 300. */
  @Test
  void aProductIsHeldAgainstEachMember() {
    product("1421", 20, 100);
    product("1427", 30, 200);
    product("1430", 50, 300);

    List<Decomposition> all = Decompositions.compute(PRODUCT, made(), List.of(V8));

    Decomposition munkedal = all.get(2);
    assertThat(munkedal.whole().mean()).isCloseTo(230 / 3.0, within(1e-9));
    assertThat(munkedal.whole().difference()).isCloseTo(220 / 3.0, within(1e-9));
    assertThat(munkedal.parts().get(0).own()).isEqualTo(50);
    assertThat(munkedal.parts().get(0).mean()).isCloseTo(100 / 3.0, within(1e-9));
    assertThat(munkedal.parts().get(0).difference())
        .isCloseTo((.3 * 200 + .2 * 250) / 3, within(1e-9));
    assertThat(munkedal.parts().get(1).difference())
        .isCloseTo((.35 * 200 + .4 * 100) / 3, within(1e-9));
    assertThat(munkedal.parts().get(1).kronor())
        .isEqualTo(Value.of(-1000 * munkedal.parts().get(1).difference()));
    assertThat(munkedal.rest()).isCloseTo(0, within(1e-9));
    assertThat(munkedal.hasRest()).isFalse();
  }

  private void product(String code, double share, double cost) {
    figures.add(figure(code, Value.of(share / 100 * cost)));
    parts.put(key(code), List.of(Value.of(share), Value.of(cost)));
    volumes.put(key(code), Value.of(1000));
  }

  /** Means of other members than the parts' would leave a rest that nobody can explain. */
  @Test
  void aMemberWithoutAPartIsNotCounted() {
    member("1421", 10, 2);
    member("1427", 30, 4);
    member("1430", 1000, 1);
    Figures.Key key = key("1430");
    List<Value> values = new ArrayList<>(Objects.requireNonNull(parts.get(key)));
    values.set(3, Value.missing(MissingReason.SUPPRESSED));
    parts.put(key, values);

    List<Decomposition> all = compute();

    assertThat(all).extracting(Decomposition::municipality).containsExactly("1421", "1427");
    assertThat(all.get(0).n()).isEqualTo(2);
    assertThat(all.get(0).whole().mean()).isEqualTo(23);
  }

  @Test
  void oneAloneDiffersFromNobody() {
    member("1430", 20, 1);

    assertThat(compute()).isEmpty();
  }

  @Test
  void aFigureThatIsNoSumIsNotTakenApart() {
    member("1421", 10, 2);
    member("1430", 20, 1);

    assertThat(Decompositions.compute(NO_SUM, made(), List.of(V8))).isEmpty();
  }

  /** Parts that do not add up are told, not spread over the others. */
  @Test
  void whatNoPartExplainsIsTheRest() {
    member("1421", 10, 2);
    member("1430", 20, 1);
    figures.set(1, figure("1430", Value.of(31)));

    Decomposition munkedal = compute().get(1);

    assertThat(munkedal.whole().difference()).isEqualTo(9.5);
    assertThat(munkedal.rest()).isEqualTo(5);
    assertThat(munkedal.hasRest()).isTrue();
  }

  /**
   * Peers are compared with the municipality whose peers they are, which is no part of their mean.
   */
  @Test
  void aMunicipalityStandsBesideItsPeers() {
    ComparatorGroup peers = CATALOGUE.listSimilar("1430").get(0);
    List<String> two = peers.members().stream().sorted().limit(2).toList();
    member(two.get(0), 10, 2);
    member(two.get(1), 12, 2);
    member("1430", 20, 1);

    List<Decomposition> all = Decompositions.compute(EDUCATION, made(), List.of(peers));

    Decomposition munkedal =
        all.stream().filter(one -> one.municipality().equals("1430")).findFirst().orElseThrow();
    assertThat(munkedal.n()).isEqualTo(2);
    assertThat(munkedal.whole().mean()).isEqualTo(13);
    assertThat(munkedal.whole().difference()).isEqualTo(8);
  }

  @Test
  void withoutAVolumeThereAreNoKronor() {
    member("1421", 10, 2);
    member("1430", 20, 1);
    volumes.clear();

    assertThat(compute().get(0).whole().kronor()).isEqualTo(Value.missing(MissingReason.NO_WEIGHT));
  }

  /** From a tenth of an öre to a hundred thousand million, of either sign. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverThePartsTheyAddUp(long seed) {
    Random random = new Random(seed);
    for (String code : V8.members()) {
      double[] values = new double[PARTS];
      Arrays.setAll(values, i -> random.nextGaussian() * Math.pow(10, random.nextInt(15) - 3));
      add(code, values);
    }
    for (Decomposition one : compute()) {
      double size =
          one.parts().stream().mapToDouble(part -> Math.abs(part.difference())).max().orElse(0);
      double sum = one.parts().stream().mapToDouble(Difference::difference).sum();
      assertThat(sum + one.rest()).isCloseTo(one.whole().difference(), within(1e-9 * size));
      assertThat(one.rest()).isCloseTo(0, within(1e-9 * size));
      assertThat(one.largestFirst()).hasSize(PARTS).doesNotHaveDuplicates();
    }
  }

  private List<Decomposition> compute() {
    return Decompositions.compute(EDUCATION, made(), List.of(V8));
  }

  private Figures made() {
    return new Figures(figures, Map.of(), volumes, Map.of(), parts, List.of(), List.of());
  }

  /** A municipality whose first two parts are these, and the others 0. */
  private void member(String code, double first, double second) {
    double[] values = new double[PARTS];
    values[0] = first;
    values[1] = second;
    add(code, values);
  }

  private void add(String code, double[] values) {
    figures.add(figure(code, Value.of(DoubleStream.of(values).sum())));
    parts.put(key(code), DoubleStream.of(values).mapToObj(Value::of).collect(Collectors.toList()));
    volumes.put(key(code), Value.of(1000));
  }

  private static Figure figure(String code, Value value) {
    return new Figure(code, Period.year(2024), Sex.T, value, List.of());
  }

  private static Figures.Key key(String code) {
    return new Figures.Key(Period.year(2024), Sex.T, code);
  }
}

package jamfor.analytics.national;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.decomposition.Decompositions;
import jamfor.analytics.efficiency.Dea;
import jamfor.analytics.efficiency.Producer;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.outlier.Outliers;
import jamfor.analytics.similarity.Profile;
import jamfor.analytics.similarity.Similarity;
import jamfor.analytics.standing.FigureIntervals;
import jamfor.analytics.standing.Standings;
import jamfor.analytics.trend.Trends;
import jamfor.analytics.uncertainty.RankIntervals;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Runs the methods on synthetic figures of a whole country and prints how long each takes: shares
 * of synthetic numbers of pupils, and sums of the parts that the catalogue names, of both sexes.
 * Key figures are shared out among as many threads as there are processors, as the engine does it.
 * What is simulated is timed by itself, for the cooperation alone.
 *
 * <p>Arguments: key figures (130) and years (20).
 */
public final class MethodsOfACountry {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final List<String> CODES =
      CATALOGUE.municipalities().listCurrent("SE").stream().map(Municipality::code).toList();
  private static final List<Sex> SEXES = List.of(Sex.K, Sex.M);
  private static final int LAST = 2024;
  private static final int VARIABLES = 4;

  private final SplittableRandom random = new SplittableRandom(290);

  /** Of all threads together, by method. */
  private final Map<String, Long> nanoseconds = new ConcurrentSkipListMap<>();

  private final int years;

  private MethodsOfACountry(int years) {
    this.years = years;
  }

  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    int keyFigures = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 130;
    int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    OUT.printf(
        Locale.ROOT,
        "%,d synthetic figures: %d municipalities, %d key figures, %d years, both sexes%n",
        (long) CODES.size() * keyFigures * years * SEXES.size(),
        CODES.size(),
        keyFigures,
        years);
    MethodsOfACountry country = new MethodsOfACountry(years);
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(processors);
    long start = System.nanoTime();
    try {
      for (Future<?> one : workers.invokeAll(country.tasks(keyFigures))) {
        one.get();
      }
    } finally {
      workers.shutdown();
    }
    double all = (System.nanoTime() - start) / 1e9;
    country.places();
    country.nanoseconds.forEach(
        (method, time) -> OUT.printf(Locale.ROOT, "%-40s %6.2f s%n", method, time / 1e9));
    OUT.printf(Locale.ROOT, "%-40s %6.2f s%n", "all, with " + processors + " threads", all);
  }

  private List<Callable<Boolean>> tasks(int keyFigures) {
    KeyFigure share = ofBoth(CATALOGUE.getKeyFigure("year_9_all_criteria_own"));
    KeyFigure sum = ofBoth(CATALOGUE.getKeyFigure("net_cost_education_per_inhabitant"));
    Figures shares = figures(share);
    Figures sums = figures(sum);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    tasks.add(() -> envelopment());
    tasks.add(() -> nearest());
    for (int i = 0; i < keyFigures; i++) {
      tasks.add(i % 2 == 0 ? () -> methods(share, shares) : () -> methods(sum, sums));
    }
    return tasks;
  }

  private boolean methods(KeyFigure keyFigure, Figures figures) {
    ComparatorGroup v8 = Objects.requireNonNull(CATALOGUE.groups().get("v8"));
    List<ComparatorGroup> groups =
        CATALOGUE.groups().values().stream().filter(one -> one.country().equals("SE")).toList();
    List<Comparison> comparisons =
        timed(
            "comparisons",
            () -> Comparisons.compute(keyFigure, figures, groups, Map.of("SE", "0000")));
    timed("trends", () -> Trends.compute(keyFigure, figures.figures(), CODES));
    timed("decompositions", () -> Decompositions.compute(keyFigure, figures, groups));
    timed("intervals", () -> FigureIntervals.compute(figures));
    List<Comparison> unsimulated =
        comparisons.stream().filter(one -> !one.group().equals(v8.id())).toList();
    timed("standings", () -> Standings.compute(keyFigure, figures, unsimulated, groups, v8));
    return timed("outliers", () -> outliers(figures)) >= 0;
  }

  private boolean nearest() {
    List<Profile> profiles = CODES.stream().map(this::profile).toList();
    double[] weights = IntStream.range(0, VARIABLES).mapToDouble(any -> 1).toArray();
    return !timed(
            "nearest of each",
            () ->
                CODES.stream()
                    .map(code -> Similarity.nearest(code, profiles, weights, Similarity.NEAREST))
                    .toList())
        .isEmpty();
  }

  private boolean envelopment() {
    List<Producer> producers =
        CODES.stream()
            .map(code -> new Producer(code, List.of(drawn(), drawn()), List.of(drawn(), drawn())))
            .toList();
    return !timed("envelopment, two inputs, two outputs", () -> Dea.scores(producers)).isEmpty();
  }

  private void places() {
    double[] persons = IntStream.range(0, 8).mapToDouble(any -> 50 + random.nextInt(200)).toArray();
    double[] counts =
        IntStream.range(0, 8).mapToDouble(at -> persons[at] * random.nextDouble()).toArray();
    timed(
        "rank intervals of eight, beside the rest",
        () -> RankIntervals.ofShares(counts, persons, KeyFigure.Direction.HIGHER_IS_BETTER));
  }

  private <R> R timed(String method, Supplier<R> work) {
    long start = System.nanoTime();
    R result = work.get();
    nanoseconds.merge(method, System.nanoTime() - start, Long::sum);
    return result;
  }

  private static int outliers(Figures figures) {
    Map<Figures.Key, List<Double>> all = new HashMap<>();
    for (Figure one : figures.figures()) {
      all.computeIfAbsent(
              new Figures.Key(one.period(), one.sex(), "0000"), any -> new ArrayList<>())
          .add(one.value().get());
    }
    return all.values().stream()
        .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray())
        .mapToInt(values -> Outliers.hampel(values).size())
        .sum();
  }

  private synchronized Value drawn() {
    return Value.of(1 + 99 * random.nextDouble());
  }

  private Profile profile(String code) {
    return new Profile(code, IntStream.range(0, VARIABLES).mapToObj(any -> drawn()).toList());
  }

  private Figures figures(KeyFigure keyFigure) {
    List<Figure> figures = new ArrayList<>();
    Map<Figures.Key, Value> persons = new HashMap<>();
    Map<Figures.Key, List<Value>> parts = new HashMap<>();
    for (int year = LAST - years + 1; year <= LAST; year++) {
      Period period = Period.year(year);
      for (Sex sex : SEXES) {
        for (String code : CODES) {
          Figures.Key key = new Figures.Key(period, sex, code);
          List<Value> own = keyFigure.parts().stream().map(any -> drawn()).toList();
          Value value =
              own.isEmpty() ? drawn() : Value.of(own.stream().mapToDouble(Value::get).sum());
          figures.add(new Figure(code, period, sex, value, List.of()));
          if (own.isEmpty()) {
            persons.put(key, Value.of(20 + random.nextInt(2000)));
          } else {
            parts.put(key, own);
          }
        }
      }
    }
    return new Figures(figures, Map.of(), Map.of(), persons, parts, List.of(), List.of());
  }

  /** The key figure as if it were given of girls and of boys. */
  private static KeyFigure ofBoth(KeyFigure one) {
    return new KeyFigure(
        one.id(),
        one.title(),
        one.description(),
        one.numerator(),
        one.denominator(),
        one.measure(),
        one.decimals(),
        one.direction(),
        one.scope(),
        one.costConcept(),
        one.service(),
        one.aspect(),
        one.period(),
        SEXES,
        one.breaks(),
        one.formula(),
        one.weight(),
        one.volume(),
        one.parts(),
        one.joining(),
        one.rollUp(),
        one.uncertainty(),
        one.schoolForm(),
        one.example());
  }
}

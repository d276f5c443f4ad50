package jamfor.analytics.national;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.Withheld;
import jamfor.analytics.trend.Trends;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.delivery.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one key figure of the synthetic country costs: 290 municipalities, 20 years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BlockBenchmark {

  private final Ingredients of = ingredients();
  private final Figures figures = Figures.compute(of.plan(), of.block(), Withheld.NOTHING);

  private record Ingredients(FigurePlan plan, List<ComparatorGroup> groups, Block block) {}

  private static Ingredients ingredients() {
    try {
      Country country = new Country(Files.createTempDirectory("jamfor-national-"), new Size(1, 20));
      Catalogue catalogue = country.make();
      FigurePlan plan = FigurePlan.of(catalogue.keyFigures().values().iterator().next(), catalogue);
      Block block = block(country, catalogue, plan);
      country.delete();
      return new Ingredients(plan, List.copyOf(catalogue.groups().values()), block);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Block block(Country country, Catalogue catalogue, FigurePlan plan) {
    List<Block> blocks = new ArrayList<>();
    FactFiles facts =
        new FactFiles(
            country.home().resolve("facts").toString(),
            country.deliveries(catalogue).stream().map(Delivery::sha256).toList());
    try (DuckDbEngine engine = new DuckDbEngine()) {
      engine.run(facts, List.of(plan.block()), one -> blocks.add(one));
    }
    return blocks.get(0);
  }

  @Benchmark
  public Figures figures() {
    return Figures.compute(of.plan(), of.block(), Withheld.NOTHING);
  }

  /** With all municipalities and with eight. */
  @Benchmark
  public List<Comparison> comparisons() {
    return Comparisons.compute(of.plan().keyFigure(), figures, of.groups(), of.plan().countries());
  }

  @Benchmark
  public Object trends() {
    return Trends.compute(of.plan().keyFigure(), figures.figures(), of.groups().get(0).members());
  }
}

package jamfor.analytics.edition;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an edition would publish, as its engine hands it over, without writing the edition. Kept as
 * rows, which need far less memory than the records read from them.
 */
public final class EditionResults {

  private final List<ResultRows> rows;

  private EditionResults(List<ResultRows> rows) {
    this.rows = rows;
  }

  /** The results of each edition, computed together. */
  public static List<EditionResults> compute(
      Path home, Catalogue catalogue, List<EditionPlan> plans, Engine engine) {
    Ingest ingest = new Ingest(catalogue, home);
    List<Delivery> used = Editions.used(plans.get(0), ingest.deliveries().list());
    FactFiles files =
        new FactFiles(
            ingest.store().folder().toString(), used.stream().map(Delivery::sha256).toList());
    Withheld withheld = new Editions(home, catalogue).decide(plans, engine, used, files);
    List<ArrayList<ResultRows>> results =
        engine.run(
            files, Renewal.blocks(catalogue), new EditionComputation(plans, catalogue, withheld));
    return IntStream.range(0, plans.size())
        .mapToObj(i -> new EditionResults(results.stream().map(one -> one.get(i)).toList()))
        .toList();
  }

  /** Every comparison of everything that is delivered. */
  public static EditionResults everyPeriod(Path home, Catalogue catalogue, Engine engine) {
    Ingest ingest = new Ingest(catalogue, home);
    FactFiles files =
        new FactFiles(
            ingest.store().folder().toString(),
            ingest.deliveries().list().stream().map(Delivery::sha256).toList());
    return everyPeriod(files, List.copyOf(catalogue.keyFigures().values()), catalogue, engine);
  }

  /** Every comparison of these key figures that the facts give. */
  public static EditionResults everyPeriod(
      FactFiles files, List<KeyFigure> keyFigures, Catalogue catalogue, Engine engine) {
    List<BlockPlan> blocks =
        keyFigures.stream().map(keyFigure -> FigurePlan.of(keyFigure, catalogue).block()).toList();
    return new EditionResults(engine.run(files, blocks, new EveryPeriod()));
  }

  /** The result that holds these figures and nothing else. */
  public static KeyFigureResult of(String keyFigure, List<Figure> figures) {
    return new KeyFigureResult(
        RowWriter.rows(
            new Results(
                keyFigure,
                new Figures(figures, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of())));
  }

  /** How many key figures. */
  public int size() {
    return rows.size();
  }

  public KeyFigureResult get(int position) {
    return new KeyFigureResult(rows.get(position));
  }
}

package jamfor.analytics.edition;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.store.FactVariables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The results of editions of one country that rest on the same deliveries, made in the folders that
 * they are built in: what a published revision holds on the same grounds is taken over, the rest is
 * computed.
 */
final class Renewal {

  private final Catalogue catalogue;
  private final List<EditionPlan> plans;
  private final FactFiles facts;
  private final Withheld withheld;
  private final List<BlockPlan> blocks;

  Renewal(Catalogue catalogue, List<EditionPlan> plans, FactFiles facts, Withheld withheld) {
    this.catalogue = catalogue;
    this.plans = plans;
    this.facts = facts;
    this.withheld = withheld;
    this.blocks = blocks(catalogue, country(plans.get(0), catalogue));
  }

  /** Whose municipalities an edition is about. */
  static String country(EditionPlan plan, Catalogue catalogue) {
    return Objects.requireNonNull(catalogue.groups().get(plan.cooperation()), plan.cooperation())
        .country();
  }

  /** Those of the key figures that rest on sources of the country. */
  private static List<BlockPlan> blocks(Catalogue catalogue, String country) {
    List<Source> sources =
        catalogue.sources().values().stream()
            .filter(source -> source.country().equals(country))
            .toList();
    return blocks(catalogue).stream()
        .filter(
            block ->
                block.variables().stream()
                    .allMatch(name -> sources.stream().anyMatch(one -> one.delivers(name))))
        .toList();
  }

  static List<BlockPlan> blocks(Catalogue catalogue) {
    return catalogue.keyFigures().values().stream()
        .map(keyFigure -> FigurePlan.of(keyFigure, catalogue).block())
        .toList();
  }

  /**
   * @param building the folders, by edition
   * @param published what is published of them, by edition
   */
  ComputedEditions make(Engine engine, Map<String, Path> building, Map<String, Edition> published) {
    Grounds grounds =
        new Grounds(
            catalogue,
            withheld,
            facts.deliveries(),
            FactVariables.read(Path.of(facts.folder()), facts.deliveries()));
    Map<String, Map<String, StoredResult>> made = new HashMap<>();
    for (EditionPlan plan : plans) {
      made.put(plan.id(), takeOver(plan, grounds, folder(building, plan), published));
    }
    compute(engine, building, grounds, made);
    Map<String, List<StoredResult>> byEdition = new LinkedHashMap<>();
    for (EditionPlan plan : plans) {
      Map<String, StoredResult> of = Objects.requireNonNull(made.get(plan.id()));
      byEdition.put(
          plan.id(),
          blocks.stream().map(block -> Objects.requireNonNull(of.get(block.keyFigure()))).toList());
    }
    return new ComputedEditions(byEdition, building, withheld);
  }

  /** By key figure. */
  private Map<String, StoredResult> takeOver(
      EditionPlan plan, Grounds grounds, Path building, Map<String, Edition> published) {
    Map<String, StoredResult> taken = new HashMap<>();
    Edition edition = published.get(plan.id());
    if (edition == null) {
      return taken;
    }
    Map<String, String> now = new HashMap<>();
    blocks.forEach(block -> now.put(block.keyFigure(), grounds.of(plan, block)));
    List<StoredResult> same =
        edition.results().parallelStream()
            .filter(one -> one.from().equals(now.get(one.keyFigure())))
            .filter(one -> new ResultFile(edition.folder(), one.keyFigure()).isWhole())
            .toList();
    for (StoredResult one : same) {
      link(
          new ResultFile(edition.folder(), one.keyFigure()).path(),
          new ResultFile(building, one.keyFigure()).path());
      taken.put(one.keyFigure(), one);
    }
    return taken;
  }

  /**
   * The same file under two names, for it never changes; where the disk has no such names, a copy.
   */
  private static void link(Path file, Path name) {
    try {
      Files.createLink(name, file);
    } catch (IOException | UnsupportedOperationException none) {
      try {
        Files.copy(file, name);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void compute(
      Engine engine,
      Map<String, Path> building,
      Grounds grounds,
      Map<String, Map<String, StoredResult>> made) {
    List<BlockPlan> lacking =
        blocks.stream()
            .filter(
                block -> made.values().stream().anyMatch(of -> !of.containsKey(block.keyFigure())))
            .toList();
    List<Path> folders = plans.stream().map(plan -> folder(building, plan)).toList();
    List<ArrayList<String>> hashes =
        engine.run(
            facts,
            lacking,
            new StoringComputation(new EditionComputation(plans, catalogue, withheld), folders));
    for (int i = 0; i < lacking.size(); i++) {
      BlockPlan block = lacking.get(i);
      for (int edition = 0; edition < plans.size(); edition++) {
        EditionPlan plan = plans.get(edition);
        Objects.requireNonNull(made.get(plan.id()))
            .put(
                block.keyFigure(),
                new StoredResult(
                    block.keyFigure(), hashes.get(i).get(edition), grounds.of(plan, block)));
      }
    }
  }

  private static Path folder(Map<String, Path> building, EditionPlan plan) {
    return Objects.requireNonNull(building.get(plan.id()));
  }
}

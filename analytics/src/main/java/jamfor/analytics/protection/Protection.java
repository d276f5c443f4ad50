package jamfor.analytics.protection;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.engine.FactFiles;
import jamfor.analytics.figure.Fact;
import jamfor.analytics.figure.FactKey;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.SharedCatalogue;
import jamfor.analytics.figure.Withheld;
import jamfor.analytics.suppression.Cells;
import jamfor.analytics.suppression.Decision;
import jamfor.analytics.suppression.Guess;
import jamfor.analytics.suppression.Relation;
import jamfor.analytics.suppression.Suppression;
import jamfor.ingest.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides what an edition hides, before anything is computed of it. */
public final class Protection {

  private final Catalogue catalogue;
  private final Map<String, Counted> counted;

  public Protection(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.counted = CountedVariables.of(catalogue);
  }

  /**
   * The numbers that all editions hide which rest on these facts. Where no delivery is of a source
   * with a threshold, no fact is read.
   *
   * @param sources of the deliveries
   * @param isOut whether an earlier edition shows a fact, which cannot be taken back
   * @throws PinnedException when what must be hidden can be worked out all the same
   */
  public Withheld decide(
      Set<String> sources, Engine engine, FactFiles files, Predicate<Fact> isOut) {
    boolean protects =
        catalogue.sources().values().stream()
            .anyMatch(source -> source.threshold().isPresent() && sources.contains(source.id()));
    return counted.isEmpty() || !protects ? Withheld.NOTHING : decide(gather(engine, files), isOut);
  }

  private List<Fact> gather(Engine engine, FactFiles files) {
    Set<String> variables = new TreeSet<>(counted.keySet());
    counted.values().forEach(one -> one.of().ifPresent(variables::add));
    List<BlockPlan> blocks =
        catalogue.keyFigures().values().stream()
            .map(keyFigure -> FigurePlan.of(keyFigure, catalogue).block())
            .filter(block -> block.variables().stream().anyMatch(variables::contains))
            .toList();
    return engine
        .run(files, blocks, new GatheringFacts(new SharedCatalogue(catalogue), variables))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The numbers to hide of these; the same fact may come with several key figures. */
  Withheld decide(List<Fact> gathered, Predicate<Fact> isOut) {
    Map<FactKey, Fact> facts = new TreeMap<>(Comparator.comparing(FactKey::text));
    gathered.forEach(fact -> facts.put(fact.key(), fact));
    FactCells cells = new FactCells(counted, facts, isOut);
    List<Relation> relations = new ArrayList<>(cells.relations());
    Ties ties = new Ties(catalogue, cells.cells());
    facts.values().forEach(ties::tie);
    relations.addAll(ties.relations());
    Decision decision =
        Suppression.decide(new Cells(List.copyOf(cells.cells().values()), relations));
    if (!decision.isClean()) {
      throw new PinnedException(decision.pinned().stream().map(Guess::cell).toList());
    }
    return new Withheld(
        facts.values().stream()
            .filter(fact -> cells.hides(fact, decision.hidden()))
            .map(Fact::key)
            .collect(Collectors.toSet()));
  }
}

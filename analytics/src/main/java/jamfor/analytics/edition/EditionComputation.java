package jamfor.analytics.edition;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Comparisons;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Decompositions;
import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.Computation;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.SharedCatalogue;
import jamfor.analytics.figure.Withheld;
import jamfor.analytics.standing.FigureIntervals;
import jamfor.analytics.standing.Standings;
import jamfor.analytics.trend.MemberTrend;
import jamfor.analytics.trend.Trends;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What editions compute from one key figure's block: each fact is read once and each comparison
 * made once for all of them, and an edition takes its groups and the time until its year.
 */
final class EditionComputation implements Computation<ArrayList<ResultRows>> {

  private final ArrayList<String> editions;
  private final SharedCatalogue catalogue;
  private final Withheld withheld;

  /**
   * @param withheld the numbers that none of the editions shows
   */
  EditionComputation(List<EditionPlan> plans, Catalogue catalogue, Withheld withheld) {
    this.editions = new ArrayList<>(plans.stream().map(EditionPlan::id).toList());
    this.catalogue = new SharedCatalogue(catalogue);
    this.withheld = withheld;
  }

  /** The rows of each edition, in their order. */
  @Override
  public ArrayList<ResultRows> compute(Block block) {
    Catalogue known = catalogue.get();
    List<EditionPlan> plans =
        editions.stream().map(id -> Objects.requireNonNull(known.editions().get(id), id)).toList();
    KeyFigure keyFigure = known.getKeyFigure(block.keyFigure());
    FigurePlan figurePlan = FigurePlan.of(keyFigure, known);
    int last = plans.stream().mapToInt(EditionPlan::year).max().orElseThrow();
    Figures figures = Figures.compute(figurePlan, block, withheld).until(last);
    List<ComparatorGroup> groups =
        plans.stream().flatMap(plan -> groups(plan, known).stream()).distinct().toList();
    Map<String, List<Comparison>> comparisons =
        Comparisons.compute(keyFigure, figures, groups, figurePlan.countries()).stream()
            .collect(Collectors.groupingBy(Comparison::group));
    ArrayList<ResultRows> rows = new ArrayList<>();
    for (EditionPlan plan : plans) {
      Figures until = figures.until(plan.year());
      List<Comparison> of =
          groups(plan, known).stream()
              .flatMap(group -> comparisons.getOrDefault(group.id(), List.of()).stream())
              .filter(comparison -> comparison.period().lastYear() <= plan.year())
              .toList();
      List<MemberTrend> trends =
          Trends.compute(keyFigure, until.figures(), cooperation(plan, known).members());
      List<Decomposition> decompositions =
          Decompositions.compute(keyFigure, until, groups(plan, known));
      rows.add(
          RowWriter.rows(
              new Results(
                  keyFigure.id(),
                  until,
                  of,
                  trends,
                  decompositions,
                  FigureIntervals.compute(until),
                  Standings.compute(
                      keyFigure, until, of, groups(plan, known), cooperation(plan, known)))));
    }
    return rows;
  }

  /** The edition's groups, then the similar municipalities of each member of the cooperation. */
  static List<ComparatorGroup> groups(EditionPlan plan, Catalogue catalogue) {
    return Stream.concat(
            plan.groups().stream()
                .map(id -> Objects.requireNonNull(catalogue.groups().get(id), id)),
            cooperation(plan, catalogue).members().stream()
                .flatMap(member -> catalogue.listSimilar(member).stream()))
        .toList();
  }

  private static ComparatorGroup cooperation(EditionPlan plan, Catalogue catalogue) {
    return Objects.requireNonNull(catalogue.groups().get(plan.cooperation()), plan.cooperation());
  }
}

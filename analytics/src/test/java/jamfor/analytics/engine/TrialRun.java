package jamfor.analytics.engine;

import jamfor.analytics.figure.FigurePlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.UnitList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Trials whose inputs lie as facts in one delivery of a store. */
final class TrialRun {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final Delivery DELIVERY =
      new Delivery("trials", "trials", "trials", DAY, DAY, "test", 0);

  private final FactStore store;
  private final List<Trial> trials;
  private final TrialComputation computation;
  private final List<BlockPlan> plans;

  /**
   * @param besides what is delivered apart from the trials' inputs
   */
  TrialRun(
      Path home,
      List<Trial> trials,
      List<Observation> besides,
      TreeMap<String, List<String>> countries) {
    this.store = new FactStore(home);
    this.trials = trials;
    this.computation = new TrialComputation(countries);
    this.plans =
        TrialComputation.CATALOGUE.keyFigures().values().stream()
            .map(one -> FigurePlan.of(one, TrialComputation.CATALOGUE).block())
            .toList();
    List<Observation> delivered = observations(trials);
    delivered.addAll(besides);
    store.write(DELIVERY, delivered, UnitList.NONE, new Findings());
  }

  /** Examples share inputs, and must agree about them. */
  private static List<Observation> observations(List<Trial> trials) {
    Map<String, Observation> known = new LinkedHashMap<>();
    for (Trial trial : trials) {
      for (Observation one : trial.observations()) {
        String about =
            one.variable()
                + " "
                + TrialComputation.key(one.municipality(), one.period(), one.sex());
        Observation earlier = known.putIfAbsent(about, one);
        if (earlier != null && !earlier.equals(one)) {
          throw new IllegalArgumentException(
              "%s of %s: another example says %s, this one %s"
                  .formatted(about, trial.keyFigure().id(), earlier.value(), one.value()));
        }
      }
    }
    return new ArrayList<>(known.values());
  }

  /** Every figure that the engine gives, by key figure, as text with all digits. */
  Map<String, HashMap<String, String>> figures(Engine engine) {
    FactFiles facts = new FactFiles(store.folder().toString(), List.of(DELIVERY.sha256()));
    List<HashMap<String, String>> results = engine.run(facts, plans, computation);
    Map<String, HashMap<String, String>> byKeyFigure = new HashMap<>();
    for (int i = 0; i < plans.size(); i++) {
      byKeyFigure.put(plans.get(i).keyFigure(), results.get(i));
    }
    return byKeyFigure;
  }

  /** The trials that do not end as expected, in words. */
  List<String> wrong(Engine engine) {
    Map<String, HashMap<String, String>> figures = figures(engine);
    List<String> wrong = new ArrayList<>();
    for (Trial trial : trials) {
      String text =
          Objects.requireNonNull(figures.get(trial.keyFigure().id()))
              .get(TrialComputation.key(trial.municipality(), trial.period(), trial.sex()));
      String shown = text == null ? Trial.NO_FIGURE : Trial.shown(text, trial.keyFigure());
      if (!trial.expected().equals(shown)) {
        wrong.add(
            "%s %s %s: expected %s, %s gives %s"
                .formatted(
                    trial.keyFigure().id(),
                    trial.municipality(),
                    trial.change(),
                    trial.expected(),
                    engine.name(),
                    shown));
      }
    }
    return wrong;
  }
}

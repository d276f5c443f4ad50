package jamfor.analytics.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a survey's own years. A municipality answers every second year and its publisher repeats
 * the value the year after, so a value equal to that of the year before is a repeat, unless that
 * one was itself a repeat: nothing is repeated twice.
 */
final class SurveyRounds {

  private record Series(String municipality, jamfor.ingest.vocabulary.Sex sex) {}

  private SurveyRounds() {}

  /**
   * @param figures sorted by period within each municipality and sex
   */
  static List<Figure> withoutRepeats(List<Figure> figures) {
    Map<Series, Figure> lastOwn = new HashMap<>();
    List<Figure> own = new ArrayList<>();
    for (Figure figure : figures) {
      if (!figure.value().known()) {
        continue;
      }
      Series series = new Series(figure.municipality(), figure.sex());
      Figure last = lastOwn.get(series);
      boolean repeat =
          last != null
              && last.period().equals(figure.period().before())
              && last.value().equals(figure.value());
      if (!repeat) {
        own.add(figure);
        lastOwn.put(series, figure);
      }
    }
    return own;
  }
}

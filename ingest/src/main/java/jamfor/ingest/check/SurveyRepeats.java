package jamfor.ingest.check;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** C006: how many values of a survey question repeat the year before. */
final class SurveyRepeats implements Check {

  @Override
  public void check(Checked delivery) {
    Map<String, KeyFigure> readyMade = Variables.readyMade(delivery.catalogue());
    Map<Fact, Value> values = new HashMap<>();
    delivery.observations().forEach(one -> values.put(Fact.of(one), one.value()));
    Map<String, Integer> repeats = new LinkedHashMap<>();
    delivery.observations().stream()
        .filter(one -> one.value().known())
        .filter(one -> isSurvey(readyMade.get(one.variable())))
        .filter(one -> one.value().equals(values.get(yearBefore(one))))
        .forEach(one -> repeats.merge(one.variable(), 1, Integer::sum));
    repeats.forEach(
        (variable, count) ->
            delivery.find(
                "C006",
                About.variable(variable),
                "1",
                Objects.requireNonNull(readyMade.get(variable)).id(),
                count));
  }

  private static boolean isSurvey(@org.jspecify.annotations.Nullable KeyFigure keyFigure) {
    return keyFigure != null && keyFigure.period().isSurvey();
  }

  private static Fact yearBefore(Observation one) {
    return Fact.of(one).with(one.period().before());
  }
}

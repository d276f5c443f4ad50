package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The inputs of one variable, period and sex, by the position of their place. */
final class PlaceInputs {

  private final String variable;
  private final Period period;
  private final Sex sex;
  private @Nullable Input[] byPlace = new Input[1];

  PlaceInputs(String variable, Period period, Sex sex) {
    this.variable = variable;
    this.period = period;
    this.sex = sex;
  }

  boolean isOf(String asked, Period when, Sex whose) {
    return sex == whose && variable.equals(asked) && period.equals(when);
  }

  /** What stood there before. */
  @Nullable Input put(int place, Input input) {
    if (place >= byPlace.length) {
      byPlace = Arrays.copyOf(byPlace, Math.max(place + 1, 2 * byPlace.length));
    }
    Input earlier = byPlace[place];
    byPlace[place] = input;
    return earlier;
  }

  /**
   * @param place may be one that has none
   */
  @Nullable Input find(int place) {
    return place < byPlace.length ? byPlace[place] : null;
  }

  void forEach(List<String> places, BiConsumer<InputKey, Input> use) {
    for (int place = 0; place < byPlace.length; place++) {
      Input input = byPlace[place];
      if (input != null) {
        use.accept(new InputKey(variable, period, sex, places.get(place)), input);
      }
    }
  }
}

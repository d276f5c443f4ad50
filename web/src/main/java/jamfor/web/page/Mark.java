package jamfor.web.page;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Outcome;
import jamfor.web.text.Signs;
import jamfor.web.text.Words;
import java.util.Optional;

/**
 * A sign with its word, so that colour is never the only bearer of what it says.
 *
 * @param style the class that colours it: costs are never coloured as good or bad
 */
record Mark(String sign, String word, String style) {

  static final Mark NONE = new Mark("", "", "none");

  static Mark of(Optional<Outcome> outcome, Words words) {
    return outcome.map(one -> of(one, words)).orElse(NONE);
  }

  private static Mark of(Outcome outcome, Words words) {
    String style =
        switch (outcome) {
          case BETTER -> "better";
          case WORSE -> "worse";
          case SIMILAR -> "similar";
          case HIGHER -> "higher";
          case LOWER -> "lower";
        };
    return new Mark(Signs.of(outcome), words.get(outcome), style);
  }

  static Mark ofBand(Optional<Band> band, Words words) {
    return band.map(one -> of(one, words)).orElse(NONE);
  }

  private static Mark of(Band band, Words words) {
    String style =
        switch (band) {
          case BEST -> "better";
          case WORST -> "worse";
          case MIDDLE -> "similar";
          case HIGH -> "higher";
          case LOW -> "lower";
        };
    return new Mark(Signs.of(band), words.get(band), style);
  }

  public boolean shown() {
    return !sign.isEmpty();
  }
}

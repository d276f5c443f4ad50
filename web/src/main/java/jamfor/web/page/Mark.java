package jamfor.web.page;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Outcome;
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
    String word = words.get(outcome);
    return switch (outcome) {
      case BETTER -> new Mark("✓", word, "better");
      case WORSE -> new Mark("!", word, "worse");
      case SIMILAR -> new Mark("·", word, "similar");
      case HIGHER -> new Mark("▲", word, "higher");
      case LOWER -> new Mark("▼", word, "lower");
    };
  }

  static Mark ofBand(Optional<Band> band, Words words) {
    return band.map(one -> of(one, words)).orElse(NONE);
  }

  private static Mark of(Band band, Words words) {
    String word = words.get(band);
    return switch (band) {
      case BEST -> new Mark("✓", word, "better");
      case WORST -> new Mark("!", word, "worse");
      case MIDDLE -> new Mark("·", word, "similar");
      case HIGH -> new Mark("▲", word, "higher");
      case LOW -> new Mark("▼", word, "lower");
    };
  }

  public boolean shown() {
    return !sign.isEmpty();
  }
}

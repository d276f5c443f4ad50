package jamfor.web.text;

import jamfor.analytics.comparison.Band;
import jamfor.analytics.comparison.Outcome;

/** A sign for each word that a mark has, so that colour is never alone. */
public final class Signs {

  private Signs() {}

  public static String of(Outcome outcome) {
    return switch (outcome) {
      case BETTER -> "✓";
      case WORSE -> "!";
      case SIMILAR -> "·";
      case HIGHER -> "▲";
      case LOWER -> "▼";
    };
  }

  public static String of(Band band) {
    return switch (band) {
      case BEST -> "✓";
      case WORST -> "!";
      case MIDDLE -> "·";
      case HIGH -> "▲";
      case LOW -> "▼";
    };
  }
}

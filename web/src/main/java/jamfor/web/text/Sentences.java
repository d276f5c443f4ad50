package jamfor.web.text;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Uncertainty;
import jamfor.ingest.vocabulary.Value;
import java.util.Comparator;
import java.util.List;

/**
 * Sentences that say what a comparison shows and no more: the text alternative of charts, drafts of
 * analyses.
 */
public final class Sentences {

  private final Words words;
  private final FigureText text;
  private final Names names;

  public Sentences(Words words, Names names) {
    this.words = words;
    this.text = new FigureText(words);
    this.names = names;
  }

  /** A sentence begins with a capital, and an abbreviation at its end has its full stop already. */
  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1).replace("..", ".");
  }

  /** Lowest, highest and mean of a group, with n of N: what a bar chart shows. */
  public String spread(Comparison comparison, KeyFigure keyFigure) {
    List<Placement> known =
        comparison.placements().stream()
            .filter(one -> one.value().known())
            .sorted(Comparator.comparingDouble(one -> one.value().get()))
            .toList();
    if (known.isEmpty()) {
      return words.get("sentence.nothing", text.period(comparison.period()));
    }
    Placement low = known.get(0);
    Placement high = known.get(known.size() - 1);
    return sentence(
        words.get(
            "sentence.spread",
            text.period(comparison.period()),
            names.of(low.municipality()),
            text.valueWithMeasure(low.value(), keyFigure),
            names.of(high.municipality()),
            text.valueWithMeasure(high.value(), keyFigure),
            text.valueWithMeasure(comparison.mean(), keyFigure),
            text.count(comparison.n()),
            text.count(comparison.of())));
  }

  /** What interval a key figure has, or why it has none. */
  public String uncertainty(KeyFigure keyFigure) {
    return keyFigure.uncertainty() instanceof Uncertainty.None none
        ? words.get(none)
        : words.get("share_of", keyFigure.n().map(Formula::text).orElseThrow());
  }

  /** Where one municipality stands in a group: difference to the unweighted mean and place. */
  public String place(Comparison comparison, KeyFigure keyFigure, String municipality) {
    Placement placement =
        comparison
            .find(municipality)
            .filter(one -> one.value().known() && one.rank().isPresent())
            .orElse(null);
    if (placement == null) {
      return words.get("sentence.no_value", names.of(municipality));
    }
    long placed = comparison.placements().stream().filter(one -> one.rank().isPresent()).count();
    Value difference = placement.difference();
    String apart = text.spread(difference.map(Math::abs), keyFigure);
    boolean same = apart.equals(text.spread(Value.of(0), keyFigure));
    boolean above = difference.known() && difference.get() > 0;
    String side = above ? "above" : "below";
    return sentence(
        words.get(
            "sentence.place." + (same ? "same" : side),
            names.of(municipality),
            text.valueWithMeasure(placement.value(), keyFigure),
            apart,
            Integer.toString(placement.rank().getAsInt()),
            text.count(placed)));
  }
}

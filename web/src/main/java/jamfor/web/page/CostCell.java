package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.OptionalDouble;

/**
 * A cell of a table of costs.
 *
 * @param text as the page shows it
 * @param number unrounded, for the files; empty for words
 * @param decimals that the number is shown with
 */
record CostCell(String text, OptionalDouble number, int decimals) {

  static CostCell words(String text) {
    return new CostCell(text, OptionalDouble.empty(), 0);
  }

  /** A value in the key figure's measure, or why there is none. */
  static CostCell value(Value value, KeyFigure keyFigure, Page page) {
    return new CostCell(page.text().value(value, keyFigure), value.find(), keyFigure.decimals());
  }

  static CostCell difference(Value value, KeyFigure keyFigure, Page page) {
    return new CostCell(
        page.text().difference(value, keyFigure), value.find(), keyFigure.decimals());
  }

  static CostCell part(double number, KeyFigure.Part part, KeyFigure keyFigure, Page page) {
    return new CostCell(
        page.text().part(number, part, keyFigure), OptionalDouble.of(number), part.decimals());
  }

  /** What the costs would change by; what cannot be said is not delivered, and no zero. */
  static CostCell kronor(Value kronor, Page page) {
    return kronor.known()
        ? new CostCell(AtMean.text(kronor, page), kronor.find(), 0)
        : words(page.words().get("page.cost.no_volume"));
  }

  public boolean numeric() {
    return number.isPresent();
  }
}

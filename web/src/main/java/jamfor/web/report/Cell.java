package jamfor.web.report;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import java.util.OptionalDouble;

/**
 * A cell of a table: what is printed and, where it is a number, the number for the workbook.
 *
 * @param number unrounded
 * @param decimals printed
 * @param signed whether a plus is printed
 */
record Cell(String text, OptionalDouble number, int decimals, boolean signed) {

  static final Cell EMPTY = of("");

  static Cell of(String text) {
    return new Cell(text, OptionalDouble.empty(), 0, false);
  }

  static Cell count(long count, FigureText text) {
    return new Cell(text.count(count), OptionalDouble.of(count), 0, false);
  }

  static Cell value(Value value, KeyFigure keyFigure, FigureText text) {
    return new Cell(text.value(value, keyFigure), value.find(), keyFigure.decimals(), false);
  }

  static Cell part(double number, KeyFigure.Part part, KeyFigure whole, FigureText text) {
    return new Cell(
        text.part(number, part, whole), OptionalDouble.of(number), part.decimals(), false);
  }

  static Cell difference(Value value, KeyFigure keyFigure, FigureText text) {
    return new Cell(text.difference(value, keyFigure), value.find(), keyFigure.decimals(), true);
  }

  static Cell kronor(Value value, FigureText text) {
    return new Cell(text.kronor(value), value.find(), 0, true);
  }
}

package jamfor.web.api;

import jamfor.web.text.CsvText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Figures as a table, a line for each. */
final class FiguresTable {

  private static final List<String> HEADER =
      List.of(
          "edition",
          "keyFigure",
          "municipality",
          "name",
          "period",
          "sex",
          "status",
          "value",
          "text",
          "measure",
          "persons",
          "low95",
          "high95",
          "source",
          "citation",
          "vintage",
          "delivery",
          "file",
          "row",
          "units",
          "registered");

  private FiguresTable() {}

  static byte[] csv(String edition, List<FigureAnswer> figures) {
    return CsvText.of(HEADER, figures.stream().map(figure -> row(edition, figure)).toList());
  }

  private static List<Object> row(String edition, FigureAnswer figure) {
    return List.of(
        edition,
        figure.keyFigure(),
        figure.municipality(),
        figure.name(),
        figure.period(),
        figure.sex(),
        figure.value().status(),
        figure.value().number().map(Object.class::cast).orElse(""),
        figure.value().text(),
        figure.measure(),
        interval(figure, IntervalAnswer::persons),
        interval(figure, IntervalAnswer::low),
        interval(figure, IntervalAnswer::high),
        origins(figure, OriginAnswer::source),
        origins(figure, OriginAnswer::citation),
        origins(figure, OriginAnswer::vintage),
        origins(figure, OriginAnswer::delivery),
        origins(figure, OriginAnswer::file),
        origins(figure, OriginAnswer::row),
        origins(figure, OriginAnswer::units),
        origins(figure, FiguresTable::registered));
  }

  private static Object interval(FigureAnswer figure, Function<IntervalAnswer, Object> part) {
    return figure.interval().map(part).orElse("");
  }

  /** "5/6": of the units of the registers it rests on so many. */
  private static String registered(OriginAnswer origin) {
    return origin.registered().map(one -> one.found() + "/" + one.of()).orElse("");
  }

  /** One part of all origins, in the order of the formula. */
  private static String origins(FigureAnswer figure, Function<OriginAnswer, Object> part) {
    return figure.origins().stream()
        .map(part)
        .map(Object::toString)
        .collect(Collectors.joining(" | "));
  }
}

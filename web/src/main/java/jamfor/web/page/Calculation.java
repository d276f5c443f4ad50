package jamfor.web.page;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The formula that ran, and for one municipality the numbers it ran on.
 *
 * @param formula as the catalogue writes it
 * @param writtenOut over variables only; empty when that is the same
 * @param filled with numbers in the place of variables; empty when nothing was delivered
 * @param units the schools and preschools behind it
 */
record Calculation(
    String municipality,
    String period,
    String formula,
    String writtenOut,
    String filled,
    String result,
    List<Input> inputs,
    UnitsTable units) {

  /**
   * A number of the formula and where it was read.
   *
   * @param origin where the row is shown
   * @param units how many units it rests on, and of how many; empty where it is of the municipality
   */
  record Input(
      String reference,
      String value,
      String source,
      String file,
      String row,
      String origin,
      String units,
      String retrieved,
      String sha256) {}

  static Calculation of(View view) {
    KeyFigure keyFigure = view.keyFigure();
    Page page = view.page();
    Formula written = FigurePlan.of(keyFigure, page.edition().catalogue()).formula();
    String text = keyFigure.formula().text();
    Optional<Figure> figure = figure(view);
    return new Calculation(
        view.placement().map(one -> page.names().of(one.municipality())).orElse(""),
        figure.map(one -> page.text().period(one.period())).orElse(""),
        text,
        written.text().equals(text) ? "" : written.text(),
        figure.map(one -> FilledFormula.text(written, one.origins(), page.text())).orElse(""),
        figure.map(one -> page.text().valueWithMeasure(one.value(), keyFigure)).orElse(""),
        figure.map(one -> inputs(one, keyFigure, page)).orElse(List.of()),
        figure.map(one -> UnitsTable.of(one, keyFigure, page)).orElse(UnitsTable.NONE));
  }

  private static Optional<Figure> figure(View view) {
    return view.placement()
        .flatMap(
            placement ->
                view.result().listFigures(placement.municipality(), view.sex()).stream()
                    .filter(one -> one.period().equals(placement.period()))
                    .findFirst())
        .filter(one -> !one.origins().isEmpty());
  }

  private static List<Input> inputs(Figure figure, KeyFigure keyFigure, Page page) {
    List<Input> inputs = new ArrayList<>();
    for (Figure.Origin origin : figure.origins()) {
      Optional<Delivery> delivery =
          Optional.ofNullable(page.edition().deliveries().get(origin.delivery()));
      Input input =
          new Input(
              origin.reference(),
              FilledFormula.number(origin.value(), page.text()),
              delivery.map(one -> SourceView.title(one.source(), page)).orElse(""),
              delivery.map(Delivery::file).orElse(""),
              origin.row() > 0 ? page.text().count(origin.row()) : "",
              delivery.map(one -> Origins.row(one, origin.row(), page)).orElse(""),
              UnitsTable.counted(origin, figure, keyFigure, page),
              delivery.map(one -> one.retrieved().toString()).orElse(""),
              delivery.map(one -> one.sha256().substring(0, 12)).orElse(""));
      if (!inputs.contains(input)) {
        inputs.add(input);
      }
    }
    return inputs;
  }
}

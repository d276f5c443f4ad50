package jamfor.web.page;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.standing.UnitFunnel;
import jamfor.analytics.standing.UnitStanding;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Objects;
import java.util.Optional;

/**
 * One school or preschool in the table of a key figure.
 *
 * @param anchor of its line, which a link may lead to
 * @param reason why there is no value
 * @param origin the row of the delivery that says it
 * @param persons how many the value rests on, or why that is not known
 * @param interval empty where there is none
 * @param chance where it lies against what chance gives; empty where there is no funnel
 */
record UnitRow(
    String anchor,
    String name,
    String code,
    String provider,
    String value,
    String reason,
    String origin,
    String persons,
    String interval,
    String chance) {

  static UnitRow of(
      UnitFigure figure, Optional<UnitFunnel> funnel, KeyFigure keyFigure, Page page) {
    String code = figure.unit().code();
    Optional<UnitStanding> standing = funnel.flatMap(one -> one.find(code));
    boolean known = figure.value().known();
    return new UnitRow(
        anchor(keyFigure.id(), code),
        page.edition().units().nameOf(figure),
        code,
        page.words().get(figure.unit().provider()),
        known ? page.text().value(figure.value(), keyFigure) : "",
        page.text().reason(figure.value()),
        Origins.row(
            Objects.requireNonNull(
                page.edition().deliveries().get(figure.delivery()), figure.delivery()),
            figure.row(),
            page),
        figure.persons().known()
            ? page.text().number(figure.persons().get(), 0)
            : page.text().reason(figure.persons()),
        standing
            .map(
                one -> page.text().interval(one.interval().low(), one.interval().high(), keyFigure))
            .orElse(""),
        standing.map(one -> page.words().get(one.chance())).orElse(""));
  }

  static String anchor(String keyFigure, String unit) {
    return keyFigure + "-" + unit;
  }
}

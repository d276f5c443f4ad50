package jamfor.web.api;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.figure.UnitValue;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a school or preschool brings to a figure, with the row it comes from.
 *
 * @param unit its code
 * @param unitName absent where neither the delivery nor a register gives it
 * @param reference the variable: the formula's, or what a weighted mean weighs with
 * @param measure absent where the variable is not the key figure as it is delivered
 * @param vintage when the delivery was retrieved from its publisher
 * @param delivery SHA-256 of the file
 */
record UnitValueAnswer(
    String keyFigure,
    String municipality,
    String name,
    String unit,
    Optional<String> unitName,
    String provider,
    String period,
    String sex,
    String reference,
    ValueAnswer value,
    Optional<String> measure,
    String source,
    String citation,
    LocalDate vintage,
    String delivery,
    String file,
    int row) {

  static UnitValueAnswer of(
      Edition edition, KeyFigure keyFigure, UnitValue one, FigureText text, Names names) {
    Delivery delivery =
        Objects.requireNonNull(edition.deliveries().get(one.delivery()), one.delivery());
    boolean delivered =
        keyFigure.formula() instanceof Reference own && own.name().equals(one.reference());
    return new UnitValueAnswer(
        keyFigure.id(),
        one.municipality(),
        names.of(one.municipality()),
        one.unit().code(),
        edition.units().findName(one),
        one.unit().provider().word(),
        one.period().text(),
        one.sex().name(),
        one.reference(),
        ValueAnswer.of(
            one.value(),
            delivered
                ? text.valueWithMeasure(one.value(), keyFigure)
                : one.value().known() ? text.exact(one.value().get()) : text.reason(one.value())),
        delivered ? Optional.of(keyFigure.measure().text().in(text.language())) : Optional.empty(),
        delivery.source(),
        OriginAnswer.citation(edition, delivery),
        delivery.retrieved(),
        delivery.sha256(),
        delivery.file(),
        one.row());
  }
}

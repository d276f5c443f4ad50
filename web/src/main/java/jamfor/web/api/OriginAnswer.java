package jamfor.web.api;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Registered;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an input of a figure comes from.
 *
 * @param reference as the formula writes it
 * @param value the input, in its source's own measure
 * @param vintage when the delivery was retrieved from its publisher
 * @param delivery SHA-256 of the file
 * @param units how many schools or preschools are rolled up; 0 where it is of the municipality
 *     itself
 * @param registered absent where the edition has no register of the period
 */
record OriginAnswer(
    String reference,
    InputAnswer value,
    String source,
    String citation,
    LocalDate vintage,
    String delivery,
    String file,
    int row,
    int units,
    Optional<RegisteredAnswer> registered) {

  /**
   * What the registers of the figure's period say of these units.
   *
   * @param found how many of them they list
   * @param of how many there are by them, of the school form and providers of the key figure
   * @param others how many of them they do not list
   * @param day of the newest register
   */
  record RegisteredAnswer(int found, int of, int others, LocalDate day) {

    static RegisteredAnswer of(Registered registered) {
      return new RegisteredAnswer(
          registered.found(), registered.of(), registered.others(), registered.day());
    }
  }

  /** Inputs have no text: they are printed where a formula is. */
  record InputAnswer(String status, Optional<BigDecimal> number) {}

  /** The origins of a figure, in the order of its formula. */
  static List<OriginAnswer> list(Edition edition, KeyFigure keyFigure, Figure figure) {
    return figure.origins().stream()
        .map(origin -> find(edition, keyFigure, figure, origin))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<OriginAnswer> find(
      Edition edition, KeyFigure keyFigure, Figure figure, Figure.Origin origin) {
    ValueAnswer value = ValueAnswer.of(origin.value(), "");
    return Optional.ofNullable(edition.deliveries().get(origin.delivery()))
        .map(
            delivery ->
                new OriginAnswer(
                    origin.reference(),
                    new InputAnswer(value.status(), value.number()),
                    delivery.source(),
                    citation(edition, delivery),
                    delivery.retrieved(),
                    delivery.sha256(),
                    delivery.file(),
                    origin.row(),
                    origin.units(),
                    edition
                        .findRegistered(keyFigure, figure, origin.reference())
                        .map(RegisteredAnswer::of)));
  }

  static String citation(Edition edition, Delivery delivery) {
    return Optional.ofNullable(edition.catalogue().sources().get(delivery.source()))
        .map(Source::cite)
        .orElse(delivery.source());
  }
}

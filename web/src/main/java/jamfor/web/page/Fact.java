package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many: children, pupils, inhabitants of a municipality.
 *
 * @param origin where its calculation is; empty when it cannot be shown
 */
record Fact(
    String title, String address, String value, String origin, boolean known, String period) {

  /** The counts of an edition for one municipality, children and pupils before inhabitants. */
  static List<Fact> list(String municipality, Page page) {
    return keyFigures(page.edition()).stream().map(one -> of(one, municipality, page)).toList();
  }

  /** The first count of compulsory school and the first of the population. */
  static List<Fact> brief(String municipality, Page page) {
    return Stream.of(KeyFigure.Service.COMPULSORY_SCHOOL, KeyFigure.Service.POPULATION)
        .flatMap(
            service ->
                keyFigures(page.edition()).stream()
                    .filter(one -> one.service() == service)
                    .limit(1))
        .map(one -> of(one, municipality, page))
        .toList();
  }

  private static List<KeyFigure> keyFigures(Edition edition) {
    return edition.keyFigures().stream()
        .filter(one -> one.measure().kind() == Measure.Kind.COUNT)
        .sorted(
            Comparator.comparing((KeyFigure one) -> one.service() == KeyFigure.Service.POPULATION))
        .toList();
  }

  private static Fact of(KeyFigure keyFigure, String municipality, Page page) {
    Reading reading = Reading.of(keyFigure, municipality, page);
    return new Fact(
        page.title(keyFigure),
        page.to(keyFigure).toString(),
        page.text().value(reading.value(), keyFigure),
        Origins.calculation(
            keyFigure, reading.period(), keyFigure.sexes().get(0), municipality, page),
        reading.value().known(),
        reading.period().map(page.text()::period).orElse(""));
  }
}

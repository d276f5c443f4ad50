package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Uncertainty;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.Optional;

/**
 * One key figure of one municipality.
 *
 * @param period empty when it is the edition's own year
 * @param unit the measure as it stands beside a number
 * @param origin where its calculation is; empty when it cannot be shown
 * @param reason why there is no value
 * @param alone why the place has no interval; empty where it has one or there is no place
 * @param kronor what the costs would change by at the group's mean
 * @param country why the value is not placed among all municipalities
 */
record MunicipalityRow(
    String title,
    String address,
    String measure,
    String unit,
    String value,
    String origin,
    String reason,
    String period,
    String difference,
    String differenceToOthers,
    String kronor,
    String rank,
    String alone,
    Mark band,
    String country,
    String change,
    String changeSince,
    Mark outcome,
    Sparkline sparkline) {

  static MunicipalityRow of(KeyFigure keyFigure, String code, ComparatorGroup group, Page page) {
    Sex sex = keyFigure.sexes().get(0);
    Optional<Comparison> comparison = page.edition().findShown(keyFigure.id(), group.id(), sex);
    Optional<Placement> placement =
        comparison.flatMap(one -> one.find(code)).filter(one -> one.value().known());
    Optional<Standing> standing = comparison.flatMap(one -> standing(one, code, page));
    Value value =
        comparison
            .flatMap(one -> one.find(code))
            .map(Placement::value)
            .orElseGet(() -> Reading.of(keyFigure, code, page).value());
    WholeCountry country = WholeCountry.of(keyFigure, code, sex, page);
    return new MunicipalityRow(
        page.title(keyFigure),
        page.to(keyFigure).with("group", group.id()).with("municipality", code).toString(),
        keyFigure.measure().text().in(page.language()),
        keyFigure.measure().brief().in(page.language()),
        value.known() ? page.text().value(value, keyFigure) : "",
        comparison
            .map(one -> Origins.calculation(keyFigure, one, code, page))
            .filter(one -> !one.isEmpty())
            .orElseGet(
                () ->
                    Origins.calculation(
                        keyFigure,
                        page.edition().findShownPeriod(keyFigure.id(), sex),
                        sex,
                        code,
                        page)),
        page.text().reason(value),
        placement.map(one -> period(one.period(), page)).orElse(""),
        placement.map(one -> page.text().difference(one.difference(), keyFigure)).orElse(""),
        placement
            .map(Placement::differenceToOthers)
            .filter(Value::known)
            .map(one -> page.text().difference(one, keyFigure))
            .orElse(""),
        placement.map(one -> AtMean.text(one, page)).orElse(""),
        placement
            .map(one -> Rank.withInterval(one, comparison.orElseThrow(), standing, page))
            .orElse(""),
        placement.map(any -> alone(keyFigure, standing, page)).orElse(""),
        country.band(),
        country.reason(),
        placement
            .filter(one -> one.changeSince().isPresent())
            .map(one -> page.text().difference(one.change(), keyFigure))
            .orElse(""),
        placement.flatMap(Placement::changeSince).map(page.text()::period).orElse(""),
        Mark.of(placement.flatMap(Placement::outcome), page.words()),
        Sparkline.of(keyFigure, page.edition().get(keyFigure.id()).listFigures(code, sex), page));
  }

  private static Optional<Standing> standing(Comparison comparison, String code, Page page) {
    return page
        .edition()
        .get(comparison.keyFigure())
        .listStandings(comparison.group(), comparison.period(), comparison.sex())
        .stream()
        .filter(one -> one.municipality().equals(code))
        .findFirst();
  }

  private static String alone(KeyFigure keyFigure, Optional<Standing> standing, Page page) {
    if (standing.filter(Rank::hasInterval).isPresent()) {
      return "";
    }
    if (keyFigure.uncertainty() instanceof Uncertainty.None none) {
      return page.words().get(none);
    }
    return page.words().get(standing.isPresent() ? "page.rank.elsewhere" : "page.certainty.nobody");
  }

  /** Empty for the edition's own year: only what is older is said. */
  private static String period(Period period, Page page) {
    boolean own = period.equals(Period.year(page.edition().plan().year()));
    return own ? "" : page.text().period(period);
  }
}

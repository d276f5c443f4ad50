package jamfor.web.page;

import jamfor.analytics.figure.UnitFigure;
import jamfor.analytics.standing.Standing;
import jamfor.analytics.standing.UnitFunnel;
import jamfor.analytics.standing.UnitStanding;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Uncertainty;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.ChartRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One key figure of a municipality's schools and preschools.
 *
 * @param providers whose units take part
 * @param said which of them lie beyond what chance gives, or why there is no funnel
 * @param dispersion whether the limits are wider than chance alone makes them; empty without limits
 * @param persons whether it is known of how many each value is
 * @param rows by name: units are never ranked
 */
record UnitsSection(
    String id,
    String title,
    String address,
    String measure,
    String period,
    String providers,
    String said,
    String dispersion,
    Optional<Chart> chart,
    boolean persons,
    List<UnitRow> rows) {

  /** More names than this nobody reads in a sentence. */
  private static final int MOST_NAMED = 8;

  /** Empty where the edition holds nothing of the municipality's units in the period it shows. */
  static Optional<UnitsSection> find(KeyFigure keyFigure, String code, Page page) {
    return page.edition()
        .findShownPeriod(keyFigure.id(), Sex.T)
        .flatMap(period -> find(keyFigure, period, code, page));
  }

  private static Optional<UnitsSection> find(
      KeyFigure keyFigure, Period period, String code, Page page) {
    List<UnitFigure> all =
        UnitFigure.list(keyFigure, page.edition().get(keyFigure.id()).listUnits(period, Sex.T));
    List<UnitFigure> own =
        all.stream()
            .filter(one -> one.municipality().equals(code))
            .sorted(
                Comparator.comparing(page.edition().units()::nameOf, page.names().order())
                    .thenComparing(one -> one.unit().code()))
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Optional<UnitFunnel> funnel = UnitFunnel.of(keyFigure, all);
    String said =
        funnel
            .map(one -> said(one, own, keyFigure, page))
            .orElseGet(() -> withoutFunnel(keyFigure, page));
    return Optional.of(
        new UnitsSection(
            keyFigure.id(),
            page.title(keyFigure),
            page.to(keyFigure).with("municipality", code).toString(),
            keyFigure.measure().text().in(page.language()),
            page.text().period(period),
            page.words().get(keyFigure.scope()),
            said,
            funnel.map(one -> dispersion(one, keyFigure, page)).orElse(""),
            funnel.flatMap(any -> chart(keyFigure, period, code, said, page)),
            own.stream().anyMatch(UnitsSection::countsPersons),
            own.stream().map(one -> UnitRow.of(one, funnel, keyFigure, page)).toList()));
  }

  private static boolean countsPersons(UnitFigure one) {
    return !one.persons().equals(Value.missing(MissingReason.NOT_APPLICABLE));
  }

  private static String withoutFunnel(KeyFigure keyFigure, Page page) {
    return keyFigure.uncertainty() instanceof Uncertainty.None none
        ? page.words().get(none)
        : page.words().get("page.units.few");
  }

  private static String said(
      UnitFunnel funnel, List<UnitFigure> own, KeyFigure keyFigure, Page page) {
    String all =
        page.words()
            .get(
                "page.units.baseline",
                page.text().count(funnel.standings().size()),
                page.text().count(funnel.of()),
                page.text().valueWithMeasure(Value.of(funnel.baseline()), keyFigure));
    List<UnitStanding> known =
        own.stream().flatMap(one -> funnel.find(one.unit().code()).stream()).toList();
    return all + " " + beyond(known, own, page);
  }

  private static String beyond(List<UnitStanding> known, List<UnitFigure> own, Page page) {
    String name = page.names().of(own.get(0).municipality());
    if (known.isEmpty()) {
      return page.words().get("page.units.nobody", name);
    }
    List<String> beyond =
        known.stream()
            .filter(one -> one.chance() != Standing.Chance.WITHIN)
            .map(one -> name(one, page) + " (" + page.words().get(one.chance()) + ")")
            .toList();
    if (!beyond.isEmpty()) {
      return page.words().get("page.units.beyond", String.join(", ", beyond));
    }
    return known.size() > MOST_NAMED
        ? page.words().get("page.units.within", name, page.text().count(known.size()))
        : page.words()
            .get(
                "page.units.within.named",
                known.stream().map(one -> name(one, page)).collect(Collectors.joining(", ")));
  }

  private static String name(UnitStanding one, Page page) {
    return page.edition().units().nameOf(one.figure());
  }

  private static String dispersion(UnitFunnel funnel, KeyFigure keyFigure, Page page) {
    return !funnel.tau().known() || funnel.tau().get() == 0
        ? page.words().get("page.units.dispersion.none")
        : page.words()
            .get(
                "page.units.dispersion.wide",
                page.text().number(funnel.phi().get(), 1),
                page.text().spread(funnel.tau(), keyFigure));
  }

  private static Optional<Chart> chart(
      KeyFigure keyFigure, Period period, String code, String said, Page page) {
    ChartRequest request =
        new ChartRequest(
            ChartRequest.Kind.UNITS,
            page.editionName(),
            keyFigure.id(),
            page.edition().cooperation().id(),
            period,
            Sex.T,
            page.language(),
            Optional.of(code));
    return Chart.find(
        request, page, said, page.words().get("page.chart.units", page.names().of(code)), "");
  }
}

package jamfor.web.page;

import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.Uncertainty;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.ChartRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * How sure the values are, or why nobody can say.
 *
 * @param said in a sentence: who lies beyond what chance gives, or why there is no interval
 * @param dispersion whether the limits are wider than chance alone makes them
 * @param rows by name; none where there is no interval
 */
record Certainty(String said, String dispersion, Optional<Chart> chart, List<Row> rows) {

  /** One municipality's value with what chance alone could have made of it. */
  record Row(
      String name,
      String address,
      String style,
      String value,
      String persons,
      String interval,
      String rank,
      String chance) {}

  static Certainty of(View view) {
    if (view.keyFigure().uncertainty() instanceof Uncertainty.None none) {
      return new Certainty(view.page().words().get(none), "", Optional.empty(), List.of());
    }
    List<Standing> standings = Charts.standings(view);
    if (standings.isEmpty()) {
      return new Certainty(
          view.page().words().get("page.certainty.nobody"), "", Optional.empty(), List.of());
    }
    String said = said(standings, view);
    return new Certainty(
        said,
        dispersion(standings.get(0), view),
        Charts.find(ChartRequest.Kind.FUNNEL, view),
        rows(standings, view));
  }

  private static String dispersion(Standing one, View view) {
    Page page = view.page();
    if (one.tau().equals(Value.missing(MissingReason.TOO_FEW))) {
      return page.words().get("page.certainty.dispersion.few");
    }
    // Of a share of nobody or everybody there is no spread either.
    return !one.tau().known() || one.tau().get() == 0
        ? page.words().get("page.certainty.dispersion.none")
        : page.words()
            .get(
                "page.certainty.dispersion.wide",
                page.text().number(one.phi().get(), 1),
                page.text().spread(one.tau(), view.keyFigure()));
  }

  static String said(List<Standing> standings, View view) {
    Page page = view.page();
    String baseline =
        page.text().valueWithMeasure(Value.of(standings.get(0).baseline()), view.keyFigure());
    List<Standing> beyond =
        standings.stream()
            .filter(one -> one.chance() != Standing.Chance.WITHIN)
            .sorted(Comparator.comparing(Standing::municipality, page.names().codes()))
            .toList();
    String group = view.group().title().in(page.language());
    return beyond.isEmpty()
        ? page.words().get("page.certainty.within", group, baseline)
        : page.words()
            .get(
                "page.certainty.beyond",
                group,
                baseline,
                beyond.stream()
                    .map(
                        one ->
                            page.names().of(one.municipality())
                                + " ("
                                + page.words().get(one.chance())
                                + ")")
                    .collect(Collectors.joining(", ")));
  }

  private static List<Row> rows(List<Standing> standings, View view) {
    return standings.stream()
        .sorted(Comparator.comparing(Standing::municipality, view.page().names().codes()))
        .map(one -> row(one, view))
        .toList();
  }

  private static Row row(Standing one, View view) {
    Page page = view.page();
    String code = one.municipality();
    return new Row(
        page.names().of(code),
        page.toMunicipality(code).toString(),
        Members.style(page.edition(), code),
        page.text().value(Value.of(one.value()), view.keyFigure()),
        page.text().number(one.persons(), 0),
        interval(one, view),
        rank(one, view),
        page.words().get(one.chance()));
  }

  private static String interval(Standing one, View view) {
    return view.comparison()
        .flatMap(comparison -> comparison.find(one.municipality()))
        .flatMap(
            placement ->
                view.result().findInterval(one.municipality(), placement.period(), one.sex()))
        .map(found -> view.page().text().interval(found.low(), found.high(), view.keyFigure()))
        .orElse("");
  }

  /** "3 (1–6)"; the place alone where its interval is not computed. */
  private static String rank(Standing one, View view) {
    Page page = view.page();
    OptionalInt rank =
        view.comparison()
            .flatMap(all -> all.find(one.municipality()))
            .map(Placement::rank)
            .orElse(OptionalInt.empty());
    if (rank.isEmpty()) {
      return "";
    }
    return one.firstRank().isPresent() && one.lastRank().isPresent()
        ? page.text().place(rank.getAsInt(), one.firstRank().getAsInt(), one.lastRank().getAsInt())
        : page.text().count(rank.getAsInt());
  }
}

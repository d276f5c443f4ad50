package jamfor.web.page;

import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.text.Sentences;
import java.util.List;
import java.util.Optional;

/**
 * Everything about one key figure.
 *
 * @param missing who lacks a value, and why
 * @param findings empty where the edition does not know what the checks found
 */
record KeyFigureView(
    String id,
    String title,
    String service,
    String aspect,
    String measure,
    String description,
    String group,
    String period,
    String sex,
    List<Choice> groups,
    List<Choice> similarGroups,
    List<Choice> periods,
    List<Choice> sexes,
    List<Choice> municipalities,
    String summary,
    String missing,
    List<Chart> charts,
    List<PlacementRow> rows,
    boolean kronor,
    boolean change,
    boolean band,
    List<Term> statistics,
    Certainty certainty,
    Optional<Why> why,
    Trend trend,
    List<TrendRow> trends,
    Optional<Sexes> bothSexes,
    List<Term> definition,
    Calculation calculation,
    List<SourceView> sources,
    List<RevisionRow> revisions,
    Optional<FindingsView> findings) {

  /** The chart of that kind, where there is one. */
  public Optional<Chart> chart(String kind) {
    return charts.stream().filter(one -> one.kind().equals(kind)).findFirst();
  }

  static KeyFigureView of(View view) {
    Page page = view.page();
    KeyFigure keyFigure = view.keyFigure();
    List<PlacementRow> rows = PlacementRow.list(view);
    return new KeyFigureView(
        keyFigure.id(),
        page.title(keyFigure),
        page.words().get(keyFigure.service()),
        page.words().get(keyFigure.aspect()),
        keyFigure.measure().text().in(page.language()),
        keyFigure.description().in(page.language()),
        view.group().title().in(page.language()),
        view.comparison().map(one -> page.text().period(one.period())).orElse("–"),
        page.words().get(view.sex()),
        groups(view, false),
        groups(view, true),
        periods(view),
        sexes(view),
        municipalities(view),
        view.comparison()
            .map(one -> new Sentences(page.words(), page.names()).spread(one, keyFigure))
            .orElseGet(() -> page.words().get("page.nothing")),
        view.comparison().map(one -> Missing.who(one, page)).orElse(""),
        Charts.list(view),
        rows,
        rows.stream().anyMatch(row -> !row.kronor().isEmpty()),
        rows.stream().anyMatch(row -> !row.change().isEmpty()),
        rows.stream().anyMatch(row -> row.band().shown()),
        Statistics.list(view),
        Certainty.of(view),
        Why.of(view),
        Trend.of(view),
        TrendRow.list(view),
        Sexes.find(view),
        Definition.list(view),
        Calculation.of(view),
        SourceView.list(keyFigure, page),
        RevisionRow.list(view),
        FindingsView.of(view));
  }

  private static List<Choice> groups(View view, boolean similar) {
    return view.page().edition().groups().stream()
        .filter(one -> (one.kind() == ComparatorGroup.Kind.SIMILAR) == similar)
        .map(
            one ->
                new Choice(
                    one.id(),
                    one.title().in(view.page().language()),
                    one.id().equals(view.group().id())))
        .toList();
  }

  private static List<Choice> periods(View view) {
    return view.periods().stream()
        .map(one -> new Choice(one.text(), view.page().text().period(one), shown(view, one)))
        .toList();
  }

  private static boolean shown(View view, Period period) {
    return view.comparison().filter(one -> one.period().equals(period)).isPresent();
  }

  private static List<Choice> sexes(View view) {
    return view.keyFigure().sexes().stream()
        .map((Sex one) -> new Choice(one.name(), view.page().words().get(one), one == view.sex()))
        .toList();
  }

  private static List<Choice> municipalities(View view) {
    return view.comparison().stream()
        .flatMap(one -> one.placements().stream())
        .map(Placement::municipality)
        .sorted(view.page().names().codes())
        .map(
            code ->
                new Choice(
                    code,
                    view.page().names().of(code),
                    view.placement().filter(one -> one.municipality().equals(code)).isPresent()))
        .toList();
  }
}

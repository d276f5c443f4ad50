package jamfor.web.page;

import jamfor.analytics.comparability.SharedAxis;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.overview.Pairing;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.ScatterRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two key figures against each other: the drawing, its table, and who is not in it.
 *
 * @param xChoices what can stand along the foot
 * @param yChoices what can stand along the height
 * @param refusal why the two may not be drawn against each other; empty where they may
 * @param cautions what a reader has to know beside the drawing
 * @param svg the address of the drawing; empty where there is nothing to draw
 * @param option the address of what the browser's own drawing needs
 * @param lacking who has not both values, each with the reason
 */
record ScatterView(
    List<Choice> xChoices,
    List<Choice> yChoices,
    String title,
    String refusal,
    List<String> cautions,
    String svg,
    String option,
    String alt,
    Heads heads,
    List<Row> rows,
    List<String> lacking) {

  /** The heads of the table's two columns. */
  record Heads(String x, String xNote, String y, String yNote) {}

  /** A municipality with both values. */
  record Row(
      String name,
      String address,
      String style,
      String x,
      String xOrigin,
      String y,
      String yOrigin) {}

  static ScatterView of(Comparing comparing) {
    Page page = comparing.page();
    Choices choices = new Choices(page.here());
    List<KeyFigure> all = page.edition().keyFigures();
    List<KeyFigure> first = comparing.keyFigures().isEmpty() ? all : comparing.keyFigures();
    KeyFigure x = find("x", choices, all).orElse(first.get(0));
    KeyFigure y =
        find("y", choices, all)
            .or(() -> first.stream().filter(one -> drawable(x, one, comparing)).findFirst())
            .or(() -> all.stream().filter(one -> drawable(x, one, comparing)).findFirst())
            .orElse(x);
    Compared along = newest(x, comparing);
    Compared up = newest(y, comparing);
    Set<SharedAxis.Refusal> refusals = refusals(x, y, comparing);
    Pairing pairing = Pairing.of(along.comparisons(), up.comparisons(), comparing.municipalities());
    boolean drawn = refusals.isEmpty() && !pairing.both().isEmpty();
    Optional<ScatterRequest> request =
        Optional.of(comparing).filter(one -> drawn).map(one -> request(along, up, one));
    return new ScatterView(
        choices(all, x, page),
        choices(all, y, page),
        page.words().get("chart.scatter.title", page.title(y), page.title(x)),
        refusal(x, y, refusals, page),
        drawn ? cautions(along, up, page) : List.of(),
        request.map(ScatterRequest::svg).orElse(""),
        request.map(ScatterRequest::option).orElse(""),
        page.words()
            .get(
                "page.scatter.alt",
                page.title(y),
                page.title(x),
                page.text().count(pairing.both().size())),
        heads(along, up, page),
        refusals.isEmpty() ? rows(pairing, along, up, page) : List.of(),
        refusals.isEmpty() ? lacking(pairing, along, up, page) : List.of());
  }

  private static Optional<KeyFigure> find(String name, Choices choices, List<KeyFigure> all) {
    return choices.find(name, id -> all.stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private static boolean drawable(KeyFigure x, KeyFigure y, Comparing comparing) {
    return !x.equals(y) && refusals(x, y, comparing).isEmpty();
  }

  private static Compared newest(KeyFigure keyFigure, Comparing comparing) {
    List<Compared> lines =
        Compared.list(
            keyFigure,
            comparing.who(),
            comparing.sexes().get(0),
            comparing.years(),
            comparing.page());
    return lines.get(lines.size() - 1);
  }

  private static Set<SharedAxis.Refusal> refusals(KeyFigure x, KeyFigure y, Comparing comparing) {
    Set<String> countries =
        comparing.municipalities().stream()
            .map(
                code -> comparing.page().edition().catalogue().municipalities().get(code).country())
            .collect(Collectors.toSet());
    return SharedAxis.refusalsOfDrawing(x, y, countries);
  }

  private static List<Choice> choices(List<KeyFigure> all, KeyFigure chosen, Page page) {
    return all.stream()
        .map(one -> new Choice(one.id(), page.title(one), one.equals(chosen)))
        .toList();
  }

  private static String refusal(
      KeyFigure x, KeyFigure y, Set<SharedAxis.Refusal> refusals, Page page) {
    return refusals.isEmpty()
        ? ""
        : page.words()
            .get(
                "page.scatter.refused",
                page.title(y),
                page.title(x),
                refusals.stream().map(page.words()::get).collect(Collectors.joining(", ")));
  }

  private static List<String> cautions(Compared x, Compared y, Page page) {
    boolean years =
        !x.period().map(one -> one.lastYear()).equals(y.period().map(one -> one.lastYear()));
    boolean scope = x.keyFigure().scope() != y.keyFigure().scope();
    return Stream.of(
            Optional.of(page.words().get("page.scatter.causal")),
            Optional.of("page.scatter.years").filter(key -> years).map(page.words()::get),
            Optional.of("page.scatter.scope").filter(key -> scope).map(page.words()::get))
        .flatMap(Optional::stream)
        .toList();
  }

  private static ScatterRequest request(Compared x, Compared y, Comparing comparing) {
    Page page = comparing.page();
    boolean all =
        comparing.municipalities().size() == Who.members(comparing.group(), page).size()
            && comparing.who().isWholeGroup();
    return new ScatterRequest(
        page.editionName(),
        x.keyFigure().id(),
        y.keyFigure().id(),
        comparing.group().id(),
        x.period().orElseThrow(),
        y.period().orElseThrow(),
        x.sex(),
        page.language(),
        all ? List.of() : comparing.municipalities());
  }

  private static Heads heads(Compared x, Compared y, Page page) {
    return new Heads(
        page.title(x.keyFigure()), note(x, page), page.title(y.keyFigure()), note(y, page));
  }

  private static String note(Compared one, Page page) {
    return one.keyFigure().measure().text().in(page.language())
        + one.period().map(period -> ", " + page.text().period(period)).orElse("");
  }

  private static List<Row> rows(Pairing pairing, Compared x, Compared y, Page page) {
    return pairing.both().stream()
        .map(
            one ->
                new Row(
                    page.names().of(one.municipality()),
                    page.toMunicipality(one.municipality()).toString(),
                    Members.style(page.edition(), one.municipality()),
                    text(one.x(), x, page),
                    origin(one.municipality(), x, page),
                    text(one.y(), y, page),
                    origin(one.municipality(), y, page)))
        .toList();
  }

  /** With its own period where that is another than the column's. */
  private static String text(Optional<Placement> place, Compared column, Page page) {
    Placement placement = place.orElseThrow();
    String value = page.text().value(placement.value(), column.keyFigure());
    return column.period().equals(Optional.of(placement.period()))
        ? value
        : value + " (" + page.text().period(placement.period()) + ")";
  }

  private static String origin(String code, Compared column, Page page) {
    return column
        .place(code)
        .map(placed -> Origins.calculation(column.keyFigure(), placed.comparison(), code, page))
        .orElse("");
  }

  /** "Lysekil: Kostnad … (inte levererat)". */
  private static List<String> lacking(Pairing pairing, Compared x, Compared y, Page page) {
    Function<Pairing.Pair, String> why =
        one ->
            Stream.of(reason(one.x(), x, page), reason(one.y(), y, page))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    return pairing.lacking().stream()
        .map(one -> page.names().of(one.municipality()) + ": " + why.apply(one))
        .toList();
  }

  private static Optional<String> reason(Optional<Placement> place, Compared of, Page page) {
    Value value = place.map(Placement::value).orElse(Value.missing(MissingReason.NOT_DELIVERED));
    return value.known()
        ? Optional.empty()
        : Optional.of(page.title(of.keyFigure()) + " (" + page.text().reason(value) + ")");
  }
}

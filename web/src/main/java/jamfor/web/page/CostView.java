package jamfor.web.page;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a municipality costs, and why it differs.
 *
 * @param notes what is shown otherwise than asked for, and why
 * @param concepts what the concepts and scopes of the costs shown mean
 * @param whatIf where a cost can be tried with assumptions; empty where the edition has none
 */
record CostView(
    String municipality,
    String group,
    List<Choice> municipalities,
    List<Choice> groups,
    List<Choice> similarGroups,
    List<Choice> keyFigures,
    List<Choice> others,
    List<String> notes,
    String filters,
    String caption,
    List<Service> services,
    List<Term> concepts,
    Optional<CostApart> apart,
    List<Prices> prices,
    String whatIf,
    String csv,
    String xlsx) {

  /** A service's costs. */
  record Service(String title, List<CostRow> rows) {}

  /**
   * A cost at current and at fixed prices.
   *
   * @param how the index and the base year, as the catalogue says it
   */
  record Prices(CostTable table, String how, String address) {}

  static CostView of(Costing costing) {
    Page page = costing.page();
    return new CostView(
        page.names().of(costing.municipality()),
        costing.group().title().in(page.language()),
        costing.place().municipalities(page),
        costing.place().groups(page, false),
        costing.place().groups(page, true),
        keyFigures(costing),
        others(costing),
        notes(costing),
        filters(costing),
        new CostTables(costing).caption(),
        services(costing),
        concepts(costing),
        CostApart.of(costing),
        prices(costing),
        Costs.perChild(page).isEmpty() ? "" : costing.place().to("/costs/what-if", page).toString(),
        page.here().at("/costs.csv").toString(),
        page.here().at("/costs.xlsx").toString());
  }

  /** "Munkedal · Group: V8 · against …": printed on the page and in its files. */
  static String filters(Costing costing) {
    Page page = costing.page();
    return page.words()
        .get(
            "page.cost.filters",
            page.names().of(costing.municipality()),
            costing.group().title().in(page.language()),
            costing.chosen().map(view -> page.title(view.keyFigure())).orElse("–"),
            costing.against());
  }

  private static List<Choice> keyFigures(Costing costing) {
    return costing.costs().stream()
        .map(
            one ->
                new Choice(
                    one.id(),
                    costing.page().title(one),
                    costing.chosen().filter(view -> view.keyFigure().equals(one)).isPresent()))
        .toList();
  }

  /** Those that the municipality can be held against, and first the group's mean. */
  private static List<Choice> others(Costing costing) {
    Page page = costing.page();
    if (costing.held().isEmpty()) {
      return List.of();
    }
    Choice mean = new Choice("", page.words().get("page.cost.mean"), costing.other().isEmpty());
    return Stream.concat(
            Stream.of(mean),
            Costing.beside(costing.chosen().orElseThrow()).stream()
                .map(Decomposition::municipality)
                .filter(code -> !code.equals(costing.municipality()))
                .sorted(page.names().codes())
                .map(
                    code ->
                        new Choice(
                            code,
                            page.names().of(code),
                            costing.other().equals(Optional.of(code)))))
        .toList();
  }

  private static List<String> notes(Costing costing) {
    Page page = costing.page();
    List<String> notes = new ArrayList<>();
    notes.add(costing.place().note(page));
    costing
        .asked()
        .ifPresent(
            code -> notes.add(page.words().get("page.cost.other_lacks", page.names().of(code))));
    return notes.stream().filter(one -> !one.isEmpty()).toList();
  }

  private static List<Service> services(Costing costing) {
    Map<KeyFigure.Service, List<CostRow>> rows = new LinkedHashMap<>();
    for (KeyFigure one : costing.costs()) {
      rows.computeIfAbsent(one.service(), none -> new ArrayList<>()).add(CostRow.of(one, costing));
    }
    return rows.entrySet().stream()
        .map(one -> new Service(costing.page().words().get(one.getKey()), one.getValue()))
        .toList();
  }

  private static List<Term> concepts(Costing costing) {
    Page page = costing.page();
    Stream<Term> concepts =
        costing.costs().stream()
            .map(KeyFigure::costConcept)
            .distinct()
            .sorted()
            .map(
                one ->
                    new Term(
                        page.words().get("page.cost.concept." + Chosen.word(one)),
                        page.words().get(one)));
    Stream<Term> scopes =
        costing.costs().stream()
            .map(KeyFigure::scope)
            .distinct()
            .sorted()
            .map(
                one ->
                    new Term(
                        page.words().get("page.cost.scope." + Chosen.word(one)),
                        page.words().get(one)));
    return Stream.concat(concepts, scopes).toList();
  }

  private static List<Prices> prices(Costing costing) {
    Page page = costing.page();
    List<Costs.Priced> priced = Costs.priced(page);
    List<CostTable> shown = new CostPrices(costing).list();
    List<Prices> prices = new ArrayList<>();
    for (int i = 0; i < priced.size(); i++) {
      prices.add(
          new Prices(
              shown.get(i),
              priced.get(i).fixed().description().in(page.language()),
              page.to(priced.get(i).fixed()).toString()));
    }
    return prices;
  }
}

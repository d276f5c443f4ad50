package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Difference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the cost page. */
final class CostTables {

  /** More columns than this are a list of municipalities and no comparison of parts. */
  private static final int MOST = 20;

  private final Costing costing;
  private final Page page;

  CostTables(Costing costing) {
    this.costing = costing;
    this.page = costing.page();
  }

  /** All that the page shows, in its order. */
  List<CostTable> all() {
    return Stream.of(Stream.of(costs()), parts().stream(), differences().stream(), prices().stream())
        .flatMap(each -> each)
        .toList();
  }

  private CostTable costs() {
    List<CostTable.Line> lines = new ArrayList<>();
    for (KeyFigure one : costing.costs()) {
      CostRow row = CostRow.of(one, costing);
      lines.add(
          new CostTable.Line(
              row.title(),
              List.of(
                  CostCell.words(page.words().get(one.service())),
                  CostCell.words(row.measure()),
                  CostCell.words(page.words().get(one.costConcept())),
                  CostCell.words(page.words().get(one.scope())),
                  CostCell.words(row.period()),
                  row.value(),
                  row.mean(),
                  row.difference(),
                  row.kronor(),
                  CostCell.words(row.counted())),
              false));
    }
    return new CostTable(
        caption(),
        List.of(
            word("key_figure"),
            word("cost.service"),
            word("measure"),
            word("cost_concept"),
            word("scope"),
            word("period"),
            page.names().of(costing.municipality()),
            word("mean"),
            word("difference"),
            word("cost.kronor"),
            word("counted")),
        lines);
  }

  String caption() {
    return page.words()
        .get(
            "page.cost.caption",
            page.names().of(costing.municipality()),
            costing.group().title().in(page.language()));
  }

  /** The parts of each member's figure, where they are added and not too many members. */
  Optional<CostTable> parts() {
    return costing
        .chosen()
        .filter(view -> view.keyFigure().joining() == KeyFigure.Joining.SUM)
        .filter(view -> !Costing.beside(view).isEmpty())
        .map(this::parts);
  }

  private CostTable parts(View view) {
    KeyFigure keyFigure = view.keyFigure();
    List<Decomposition> all = Costing.beside(view);
    List<Decomposition> shown =
        all.stream()
            .filter(
                one ->
                    all.size() <= MOST
                        || page.edition().cooperation().members().contains(one.municipality()))
            .sorted(Comparator.comparing(Decomposition::municipality, page.names().codes()))
            .toList();
    Decomposition any = all.get(0);
    List<CostTable.Line> lines = new ArrayList<>();
    for (int i = 0; i < keyFigure.parts().size(); i++) {
      KeyFigure.Part part = keyFigure.parts().get(i);
      List<CostCell> cells = new ArrayList<>();
      for (Decomposition one : shown) {
        cells.add(CostCell.part(one.parts().get(i).own(), part, keyFigure, page));
      }
      cells.add(CostCell.part(any.parts().get(i).mean(), part, keyFigure, page));
      String title = page.text().count(i + 1L) + " " + part.title().in(page.language());
      lines.add(new CostTable.Line(title, cells, false));
    }
    if (shown.stream().anyMatch(one -> one.counts(one.ownRest()))) {
      lines.add(
          line(
              page.words().get("page.why.rest"),
              shown.stream().map(Decomposition::ownRest),
              any.meanRest(),
              keyFigure,
              false));
    }
    lines.add(
        line(
            page.title(keyFigure),
            shown.stream().map(one -> one.whole().own()),
            any.whole().mean(),
            keyFigure,
            true));
    return new CostTable(
        page.words()
            .get(
                "page.cost.parts.caption",
                page.title(keyFigure),
                keyFigure.measure().text().in(page.language()),
                page.text().period(any.period())),
        Stream.of(
                Stream.of(page.words().get("page.why.part")),
                shown.stream().map(one -> page.names().of(one.municipality())),
                Stream.of(word("mean")))
            .flatMap(each -> each)
            .toList(),
        lines);
  }

  private CostTable.Line line(
      String head, Stream<Double> members, double mean, KeyFigure keyFigure, boolean summary) {
    return new CostTable.Line(
        head,
        Stream.concat(members, Stream.of(mean))
            .map(number -> CostCell.value(Value.of(number), keyFigure, page))
            .toList(),
        summary);
  }

  /** Where the difference lies, the largest part first. */
  Optional<CostTable> differences() {
    return costing.held().map(one -> differences(one, costing.chosen().orElseThrow().keyFigure()));
  }

  private CostTable differences(Decomposition one, KeyFigure keyFigure) {
    List<CostTable.Line> lines = new ArrayList<>();
    for (int part : one.largestFirst()) {
      lines.add(difference(keyFigure.parts().get(part), one.parts().get(part), keyFigure));
    }
    if (one.hasRest()) {
      lines.add(
          new CostTable.Line(
              page.words().get("page.why.rest"),
              List.of(
                  CostCell.words(""),
                  CostCell.words(""),
                  CostCell.difference(Value.of(one.rest()), keyFigure, page),
                  CostCell.words("")),
              false));
    }
    Difference whole = one.whole();
    lines.add(
        new CostTable.Line(
            page.title(keyFigure),
            List.of(
                CostCell.value(Value.of(whole.own()), keyFigure, page),
                CostCell.value(Value.of(whole.mean()), keyFigure, page),
                CostCell.difference(Value.of(whole.difference()), keyFigure, page),
                CostCell.kronor(whole.kronor(), page)),
            true));
    return new CostTable(
        page.words()
            .get(
                "page.cost.differences.caption",
                keyFigure.measure().text().in(page.language()),
                against(),
                page.text().period(one.period())),
        List.of(
            word("why.part"),
            page.names().of(costing.municipality()),
            costing.other().map(page.names()::of).orElse(word("why.mean")),
            word("cost.difference"),
            word("cost.kronor")),
        lines);
  }

  private CostTable.Line difference(
      KeyFigure.Part part, Difference difference, KeyFigure keyFigure) {
    return new CostTable.Line(
        part.title().in(page.language()),
        List.of(
            CostCell.part(difference.own(), part, keyFigure, page),
            CostCell.part(difference.mean(), part, keyFigure, page),
            CostCell.difference(Value.of(difference.difference()), keyFigure, page),
            CostCell.kronor(difference.kronor(), page)),
        false);
  }

  /** Whom the municipality is held against, in words. */
  String against() {
    return costing
        .other()
        .map(page.names()::of)
        .orElseGet(
            () ->
                page.words()
                    .get("page.cost.mean_of", costing.group().title().in(page.language())));
  }

  /** Each cost that there is at fixed prices too, year by year. */
  List<CostTable> prices() {
    return Costs.priced(page).stream().map(this::prices).toList();
  }

  private CostTable prices(Costs.Priced priced) {
    List<KeyFigure> shown =
        Stream.concat(Stream.of(priced.current(), priced.fixed()), priced.index().stream()).toList();
    List<Period> periods =
        page.edition().get(priced.current().id()).comparisons(costing.group().id()).stream()
            .filter(one -> one.sex() == Sex.T && one.n() > 0)
            .map(Comparison::period)
            .sorted()
            .toList();
    List<CostTable.Line> lines = new ArrayList<>();
    for (Period period : periods) {
      List<CostCell> cells = new ArrayList<>();
      for (KeyFigure one : shown) {
        Optional<Comparison> comparison =
            page.edition().get(one.id()).find(costing.group().id(), period, Sex.T);
        cells.add(
            comparison
                .flatMap(all -> all.find(costing.municipality()))
                .map(own -> CostCell.value(own.value(), one, page))
                .orElse(CostCell.words("–")));
        cells.add(
            comparison
                .map(all -> CostCell.value(all.mean(), one, page))
                .orElse(CostCell.words("–")));
      }
      lines.add(
          new CostTable.Line(
              page.text().period(period) + broken(priced.current(), period, periods),
              cells,
              false));
    }
    String municipality = page.names().of(costing.municipality());
    List<String> heads = new ArrayList<>();
    heads.add(word("period"));
    for (KeyFigure one : shown) {
      String measure = one.measure().text().in(page.language());
      heads.add(municipality + ", " + measure);
      heads.add(word("mean") + ", " + measure);
    }
    return new CostTable(page.title(priced.current()), heads, lines);
  }

  private String broken(KeyFigure keyFigure, Period period, List<Period> periods) {
    int at = periods.indexOf(period);
    return at > 0 && keyFigure.breaksBetween(periods.get(at - 1), period)
        ? " (" + word("break") + ")"
        : "";
  }

  private String word(String key) {
    return page.words().get("page." + key);
  }
}

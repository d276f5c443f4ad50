package jamfor.web.page;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of each member's cost, as a table. */
final class CostParts {

  /** More columns than this are a list of municipalities and no comparison of parts. */
  private static final int MOST = 20;

  private final Costing costing;
  private final Page page;

  CostParts(Costing costing) {
    this.costing = costing;
    this.page = costing.page();
  }

  /** The parts of each member's figure, where they are added and not too many members. */
  Optional<CostTable> find() {
    return costing
        .chosen()
        .filter(view -> view.keyFigure().joining() == KeyFigure.Joining.SUM)
        .filter(view -> !Costing.beside(view).isEmpty())
        .map(this::of);
  }

  private CostTable of(View view) {
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

  private String word(String key) {
    return page.words().get("page." + key);
  }
}

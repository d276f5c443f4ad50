package jamfor.web.page;

import java.util.ArrayList;
import java.util.List;

/** What the files of the cost page have in common. */
final class CostFile {

  private CostFile() {}

  /** The lines under the tables: what was chosen, the edition, the sources. */
  static List<String> below(Costing costing) {
    Page page = costing.page();
    List<String> lines = new ArrayList<>();
    lines.add(CostView.filters(costing));
    Costs.priced(page).forEach(one -> lines.add(one.fixed().description().in(page.language())));
    lines.add(
        page.words()
            .get(
                "page.file.edition",
                page.editionTitle(),
                page.edition().plan().dataCut().toString(),
                page.number()));
    costing.costs().stream()
        .flatMap(one -> SourceView.list(one, page).stream())
        .map(SourceView::cite)
        .distinct()
        .forEach(lines::add);
    return lines;
  }
}

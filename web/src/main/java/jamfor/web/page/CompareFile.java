package jamfor.web.page;

import java.util.ArrayList;
import java.util.List;

/** What the files of a comparison have in common. */
final class CompareFile {

  private CompareFile() {}

  /** The lines under the table: deviating periods, what was chosen, the edition, the sources. */
  static List<String> below(Comparing comparing, CompareTable table) {
    Page page = comparing.page();
    List<String> lines = new ArrayList<>(table.notes());
    lines.add(
        page.words()
            .get(
                "page.file.chosen",
                comparing.group().title().in(page.language()),
                comparing.years().text(page.words()),
                page.words().get(comparing.sex())));
    lines.add(
        page.words()
            .get(
                "page.file.edition",
                page.editionTitle(),
                page.edition().plan().dataCut().toString(),
                page.number()));
    comparing.keyFigures().stream()
        .flatMap(one -> SourceView.list(one, page).stream())
        .map(SourceView::cite)
        .distinct()
        .forEach(lines::add);
    return lines;
  }
}

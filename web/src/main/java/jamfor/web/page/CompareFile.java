package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the files of a comparison have in common. */
final class CompareFile {

  private CompareFile() {}

  /** "jamfor-v8-2024-N11008-v8-2022": edition, key figure or how many, group, years. */
  static String name(Comparing comparing) {
    Page page = comparing.page();
    List<KeyFigure> keyFigures = comparing.keyFigures();
    String figures =
        keyFigures.size() == 1
            ? keyFigures.get(0).id()
            : page.words().get("page.file.key_figures", Integer.toString(keyFigures.size()));
    return "jamfor-%s-%s-%s%s"
        .formatted(page.edition().plan().id(), figures, comparing.group().id(), years(comparing));
  }

  private static String years(Comparing comparing) {
    List<Integer> years =
        comparing.shown().stream()
            .flatMap(one -> one.period().stream())
            .map(Period::lastYear)
            .distinct()
            .sorted()
            .toList();
    return years.isEmpty()
        ? ""
        : "-" + new Years(years).runs().replace("–", "-").replace(", ", "_");
  }

  /** The lines under the table: deviating periods, what was chosen, the edition, the sources. */
  static List<String> below(Comparing comparing, CompareTable table) {
    Page page = comparing.page();
    List<String> lines = new ArrayList<>(table.notes());
    lines.add(
        page.words()
            .get(
                "page.file.chosen",
                comparing.group().title().in(page.language()),
                comparing.periodText(),
                comparing.sexText()));
    add(comparing.yearsText(), lines);
    add(CompareView.who(comparing), lines);
    add(comparing.ordered(), lines);
    add(hidden(comparing), lines);
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

  private static void add(String line, List<String> lines) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  private static String hidden(Comparing comparing) {
    String names =
        comparing.arrangement().hidden().stream()
            .map(id -> CompareView.name(id, comparing))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : comparing.page().words().get("page.file.hidden", names);
  }
}

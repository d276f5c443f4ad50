package jamfor.web.page;

import jamfor.web.text.Citations;
import java.util.List;

/**
 * One chart with what a reader of another page must know of it.
 *
 * @param filters group, period and sex
 * @param source the line that names the source
 * @param address the key figure's own page, with the same choices
 */
record EmbedView(
    String title, String measure, String filters, Chart chart, String source, String address) {

  static EmbedView of(View view, Chart chart) {
    Page page = view.page();
    return new EmbedView(
        page.title(view.keyFigure()),
        view.keyFigure().measure().text().in(page.language()),
        page.words()
            .get(
                "page.filters",
                view.group().title().in(page.language()),
                page.text().period(chart.request().period()),
                page.words().get(view.sex())),
        chart.alone(),
        Citations.of(page.edition(), view.keyFigure(), page.words())
            .line(List.of(chart.request().period()), List.copyOf(view.group().members())),
        page.here()
            .at("/key-figures/" + view.keyFigure().id())
            .with("edition", page.editionName())
            .toString());
  }
}

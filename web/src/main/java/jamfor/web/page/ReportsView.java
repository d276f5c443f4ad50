package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.delivery.Delivery;
import java.util.Comparator;
import java.util.List;

/** One edition on the reports page. */
record ReportsView(
    String title,
    String address,
    String year,
    String status,
    String dataCut,
    String contentHash,
    String keyFigures,
    List<Choice> reports,
    List<DeliveryRow> deliveries) {

  static ReportsView of(Edition edition, Page page) {
    var plan = edition.plan();
    return new ReportsView(
        plan.title().in(page.language()),
        page.to("/").with("edition", plan.id()).toString(),
        Integer.toString(plan.year()),
        page.words().get(plan.status()),
        plan.dataCut().toString(),
        edition.contentHash(),
        page.text().count(plan.keyFigures().size()),
        List.of(
            report("pdf", edition, page),
            report("xlsx", edition, page),
            report("html", edition, page),
            report("md", edition, page),
            report("zip", edition, page)),
        edition.deliveries().values().stream()
            .sorted(
                Comparator.comparing(Delivery::source)
                    .thenComparing(Delivery::retrieved)
                    .thenComparing(Delivery::file))
            .map(one -> DeliveryRow.of(one, page))
            .toList());
  }

  private static Choice report(String form, Edition edition, Page page) {
    return new Choice(
        Address.of("/reports/" + edition.plan().id() + "." + form)
            .with("lang", page.language().tag())
            .toString(),
        page.words().get("page.report." + form),
        false);
  }
}

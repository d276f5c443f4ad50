package jamfor.web.page;

import jamfor.analytics.figure.Revision;
import jamfor.ingest.delivery.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value that its publisher changed, earlier and later.
 *
 * @param origin where the rows of both are; empty when they are of two sources
 */
record RevisionRow(
    String municipality,
    String period,
    String sex,
    String earlier,
    String earlierRetrieved,
    String later,
    String laterRetrieved,
    String origin) {

  /** Those of the group, the newest period first. */
  static List<RevisionRow> list(View view) {
    return view.result().revisions().stream()
        .filter(one -> view.group().members().contains(one.municipality()))
        .sorted(
            Comparator.comparing(Revision::period)
                .reversed()
                .thenComparing(Revision::municipality, view.page().names().codes())
                .thenComparing(Revision::sex))
        .map(one -> of(one, view.page()))
        .toList();
  }

  private static RevisionRow of(Revision revision, Page page) {
    return new RevisionRow(
        page.names().of(revision.municipality()),
        revision.period().text(),
        page.words().get(revision.sex()),
        FilledFormula.number(revision.earlier(), page.text()),
        retrieved(revision.earlierDelivery(), page),
        FilledFormula.number(revision.later(), page.text()),
        retrieved(revision.laterDelivery(), page),
        origin(revision, page));
  }

  /** The two deliveries beside each other, with the rows that say it. */
  private static String origin(Revision revision, Page page) {
    Delivery later = page.edition().deliveries().get(revision.laterDelivery());
    Delivery earlier = page.edition().deliveries().get(revision.earlierDelivery());
    return later == null || earlier == null || !later.source().equals(earlier.source())
        ? ""
        : page.to("/revisions")
            .with("source", later.source())
            .with("earlier", RevisionsView.shown(earlier))
            .with("later", RevisionsView.shown(later))
            .toString();
  }

  private static String retrieved(String delivery, Page page) {
    return Optional.ofNullable(page.edition().deliveries().get(delivery))
        .map(Delivery::retrieved)
        .map(Object::toString)
        .orElse("");
  }
}

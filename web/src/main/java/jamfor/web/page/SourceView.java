package jamfor.web.page;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.web.text.Citations;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A source that figures rest on, how to cite it, and its deliveries. */
record SourceView(
    String title,
    String publisher,
    String delivers,
    String cite,
    String licence,
    String url,
    String copyNote,
    List<DeliveryRow> deliveries) {

  static List<SourceView> list(KeyFigure keyFigure, Page page) {
    List<Delivery> deliveries =
        page.edition().get(keyFigure.id()).figures().stream()
            .map(Figure::origins)
            .flatMap(List::stream)
            .map(Figure.Origin::delivery)
            .distinct()
            .map(hash -> page.edition().deliveries().get(hash))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Delivery::retrieved).reversed())
            .toList();
    return deliveries.stream()
        .map(Delivery::source)
        .distinct()
        .map(source -> of(source, deliveries, keyFigure, page))
        .toList();
  }

  private static SourceView of(
      String id, List<Delivery> deliveries, KeyFigure keyFigure, Page page) {
    Source source = Objects.requireNonNull(page.edition().catalogue().sources().get(id), id);
    boolean readyMade = keyFigure.formula() instanceof Reference one && one.isVariable();
    return new SourceView(
        source.title().in(page.language()),
        source.publisher(),
        source.delivers().in(page.language()),
        readyMade ? source.cite() : page.words().get("page.source.own", source.publisher()),
        Citations.licence(source, page.words()),
        source.url().orElse(""),
        source.copyNote().map(note -> note.in(page.language())).orElse(""),
        deliveries.stream()
            .filter(one -> one.source().equals(id))
            .map(one -> DeliveryRow.of(one, page))
            .toList());
  }

  static String title(String source, Page page) {
    return Optional.ofNullable(page.edition().catalogue().sources().get(source))
        .map(one -> one.title().in(page.language()))
        .orElse(source);
  }
}

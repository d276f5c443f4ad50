package jamfor.web.page;

import jamfor.ingest.FileCell;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.web.text.Citations;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A delivery: one vintage of its source.
 *
 * @param row which of its rows is shown; empty when none was asked for
 * @param closed whether the source's rows are not shown, as its small numbers are protected
 * @param cells what the file says there, as it is written
 */
record DeliveryView(
    String file, List<Term> terms, String row, boolean closed, List<FileCell> cells) {

  private static final int LONGEST_NUMBER = 9;

  static DeliveryView of(Delivery delivery, Page page, Ingest ingest) {
    Optional<Integer> row = new Choices(page.here()).find("row", DeliveryView::number);
    Source source =
        Objects.requireNonNull(
            page.edition().catalogue().sources().get(delivery.source()), delivery.source());
    boolean closed = source.threshold().isPresent();
    return new DeliveryView(
        delivery.file(),
        terms(source, delivery, page),
        row.map(page.text()::count).orElse(""),
        closed,
        row.filter(any -> !closed)
            .map(number -> ingest.listCells(delivery, number))
            .orElse(List.of()));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d*") && text.length() <= LONGEST_NUMBER
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  private static List<Term> terms(Source source, Delivery delivery, Page page) {
    List<Term> terms = new ArrayList<>();
    add(terms, "page.source", source.title().in(page.language()), page);
    add(terms, "page.publisher", source.publisher(), page);
    add(terms, "page.cite", source.cite(), page);
    add(terms, "page.licence", Citations.licence(source, page.words()), page);
    add(terms, "page.file", delivery.file(), page);
    add(terms, "page.retrieved", delivery.retrieved().toString(), page);
    add(terms, "page.received", delivery.received().toString(), page);
    add(terms, "page.bytes", page.text().count(delivery.bytes()), page);
    add(terms, "page.delivery", delivery.sha256(), page);
    source
        .copyNote()
        .ifPresent(note -> add(terms, "page.copy_note", note.in(page.language()), page));
    return terms;
  }

  private static void add(List<Term> terms, String key, String text, Page page) {
    terms.add(new Term(page.words().get(key), text));
  }
}

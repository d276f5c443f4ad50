package jamfor.web.page;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.web.text.Sought;
import java.util.Comparator;
import java.util.List;

/** A key figure that was found, with what it means. */
record Hit(Coverage of, String service, String description) {

  /** Those in whose id, title or definition all words are, those with all in the title first. */
  static List<Hit> list(String text, Page page) {
    Sought sought = new Sought(text);
    return page.edition().keyFigures().stream()
        .filter(one -> sought.isIn(all(one, page)))
        .sorted(Comparator.comparing(one -> !sought.isIn(page.title(one))))
        .map(one -> of(one, page))
        .toList();
  }

  private static String all(KeyFigure keyFigure, Page page) {
    return String.join(
        " ",
        keyFigure.id(),
        page.title(keyFigure),
        keyFigure.description().in(page.language()),
        keyFigure.numerator().in(page.language()),
        keyFigure.denominator().in(page.language()));
  }

  private static Hit of(KeyFigure keyFigure, Page page) {
    return new Hit(
        Coverage.of(keyFigure, page),
        page.words().get(keyFigure.service()),
        keyFigure.description().in(page.language()));
  }
}

package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.edition.Edition;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;

/** A key figure in the list: what there is of it. */
record Coverage(
    String id,
    String title,
    String address,
    String measure,
    String aspect,
    String shown,
    String n,
    String years) {

  static Coverage of(KeyFigure keyFigure, Page page) {
    Edition edition = page.edition();
    Sex sex = keyFigure.sexes().get(0);
    Optional<Comparison> shown = edition.findShown(keyFigure.id(), edition.cooperation().id(), sex);
    List<Integer> years =
        edition.get(keyFigure.id()).comparisons(edition.cooperation().id()).stream()
            .filter(one -> one.sex() == sex && one.n() > 0)
            .map(one -> one.period().lastYear())
            .distinct()
            .sorted()
            .toList();
    return new Coverage(
        keyFigure.id(),
        page.title(keyFigure),
        page.to(keyFigure).toString(),
        keyFigure.measure().text().in(page.language()),
        page.words().get(keyFigure.aspect()),
        shown.map(one -> page.text().period(one.period())).orElse("–"),
        shown.map(one -> ofN(one, page)).orElse("–"),
        years.isEmpty() ? "–" : new Years(years).runs());
  }

  static String ofN(Comparison comparison, Page page) {
    return page.words()
        .get("page.n_of", page.text().count(comparison.n()), page.text().count(comparison.of()));
  }
}

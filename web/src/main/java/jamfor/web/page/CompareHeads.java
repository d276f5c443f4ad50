package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Comparator;
import java.util.List;

/** The heads of a comparison's rows and columns. */
final class CompareHeads {

  private final Comparing comparing;
  private final Page page;

  CompareHeads(Comparing comparing) {
    this.comparing = comparing;
    this.page = comparing.page();
  }

  CompareHead municipality(String code) {
    boolean pinned = comparing.arrangement().pins(code);
    return new CompareHead(
        code,
        page.names().of(code),
        "",
        page.toMunicipality(code).toString(),
        Members.style(page.edition(), code),
        1,
        pinned,
        "",
        HeadLinks.of(code, "", comparing));
  }

  /** Of several groups each is named. */
  CompareHead group(Side side, String key, ComparatorGroup group) {
    boolean named = comparing.who().groups().size() > 1;
    return new CompareHead(
        side.id(),
        page.words().get(key),
        named ? group.title().in(page.language()) : "",
        "",
        "summary",
        1,
        false,
        "",
        HeadLinks.hiding(side.id(), comparing));
  }

  /**
   * A key figure before its lines.
   *
   * @param lines all that it has
   */
  CompareHead keyFigure(List<Compared> lines, boolean first) {
    Compared newest =
        lines.stream()
            .filter(one -> one.sex() == lines.get(0).sex())
            .reduce((earlier, later) -> later)
            .orElseThrow();
    KeyFigure keyFigure = newest.keyFigure();
    Sorting sorting = comparing.sorting();
    return new CompareHead(
        keyFigure.id(),
        page.title(keyFigure),
        keyFigure.measure().text().in(page.language()),
        address(lines).toString(),
        "",
        first ? lines.size() : 0,
        comparing.arrangement().pins(keyFigure.id()),
        lines.stream().map(sorting::aria).max(Comparator.naturalOrder()).orElse(""),
        HeadLinks.of(keyFigure.id(), sorting.address(newest, page.here()).toString(), comparing));
  }

  /** The key figure's page; in the same period too, when it is asked for and alone. */
  private Address address(List<Compared> lines) {
    Compared one = lines.get(0);
    KeyFigure keyFigure = one.keyFigure();
    Address address = page.to(keyFigure).with("group", comparing.group().id());
    if (keyFigure.sexes().indexOf(one.sex()) > 0) {
      address = address.with("sex", one.sex().name());
    }
    boolean dated = one.comparison().filter(all -> all.n() > 0).isPresent();
    return comparing.years().single() && dated
        ? address.with("period", one.period().orElseThrow().text())
        : address;
  }
}

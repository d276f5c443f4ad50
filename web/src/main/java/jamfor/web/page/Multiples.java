package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.chart.MultipleRequest;
import jamfor.web.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The comparison as small charts side by side, one for each key figure and sex, each with its
 * table.
 *
 * @param limit why not all municipalities are drawn; empty when they are
 * @param without the key figures that have fewer periods than two, of which no line can be drawn
 */
record Multiples(String limit, List<Small> charts, List<String> without) {

  /** More lines than this are no longer told apart in a small chart. */
  private static final int MOST_LINES = 12;

  /** A small chart and where its key figure is shown at large. */
  record Small(String title, String address, String svg, String alt, CompareTable table) {}

  static Multiples of(Comparing comparing) {
    Page page = comparing.page();
    List<String> all = comparing.municipalities();
    List<String> drawn = drawn(all, comparing);
    List<Small> charts = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (List<Compared> lines : CompareTable.byKeyFigure(comparing.shown()).values()) {
      for (Sex sex : lines.stream().map(Compared::sex).distinct().toList()) {
        List<Compared> ofSex = lines.stream().filter(one -> one.sex() == sex).toList();
        if (ofSex.stream().filter(one -> knows(one, drawn)).count() > 1) {
          charts.add(small(ofSex, drawn, comparing));
        } else {
          without.add(page.title(ofSex.get(0).keyFigure()));
        }
      }
    }
    return new Multiples(
        drawn.size() == all.size()
            ? ""
            : page.words()
                .get(
                    "page.multiples.limit",
                    page.text().count(MOST_LINES),
                    page.text().count(drawn.size())),
        charts,
        without.stream().distinct().toList());
  }

  private static boolean knows(Compared one, List<String> drawn) {
    return one.comparison().filter(all -> all.mean().known()).isPresent()
        || drawn.stream()
            .flatMap(code -> one.place(code).stream())
            .anyMatch(place -> place.placement().value().known());
  }

  /** All where they can be told apart; else the pinned one and those that cooperate. */
  private static List<String> drawn(List<String> all, Comparing comparing) {
    return all.size() <= MOST_LINES
        ? all
        : all.stream()
            .filter(
                code ->
                    comparing.arrangement().pins(code)
                        || comparing.page().edition().cooperation().members().contains(code))
            .limit(MOST_LINES)
            .toList();
  }

  private static Small small(List<Compared> lines, List<String> drawn, Comparing comparing) {
    Page page = comparing.page();
    Compared newest = lines.get(lines.size() - 1);
    KeyFigure keyFigure = newest.keyFigure();
    boolean wholeGroup =
        comparing.who().isWholeGroup()
            && drawn.size() == Who.members(comparing.group(), page).size();
    MultipleRequest request =
        new MultipleRequest(
            page.editionName(),
            keyFigure.id(),
            comparing.group().id(),
            newest.sex(),
            page.language(),
            wholeGroup ? List.of() : drawn);
    String title =
        newest.sex() == Sex.T
            ? page.title(keyFigure)
            : page.title(keyFigure) + ", " + page.words().get(newest.sex());
    return new Small(
        title,
        page.to(keyFigure)
            .with("group", comparing.group().id())
            .with("sex", newest.sex().name())
            .toString(),
        request.svg(),
        title + ". " + newest.comparison().map(one -> finding(one, keyFigure, page)).orElse(""),
        YearsTable.of(comparing, lines));
  }

  private static String finding(Comparison newest, KeyFigure keyFigure, Page page) {
    return new Sentences(page.words(), page.names()).spread(newest, keyFigure);
  }
}

package jamfor.web.page;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.news.Arrival;
import jamfor.analytics.news.FigureChange;
import jamfor.analytics.news.News;
import jamfor.analytics.news.SeriesBreak;
import jamfor.analytics.news.ShownValue;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An edition beside an earlier one.
 *
 * @param since title of the earlier one; empty where there is none, and then everything else is too
 * @param choices the editions that it can be held against
 * @param sameDeliveries whether both rest on the same
 * @param parts what became of the key figures themselves
 * @param sources with more than one delivery: what their publishers changed between them
 */
record NewsView(
    String since,
    List<Choice> choices,
    boolean sameDeliveries,
    List<Part> parts,
    List<Told> arrivals,
    List<Presence> lost,
    List<Presence> found,
    List<Changed> changes,
    List<Choice> sources) {

  /** Key figures with the same fate. */
  record Part(String heading, List<Told> keyFigures) {}

  /** A key figure and what is said of it. */
  record Told(String title, String address, String said) {}

  /** A member that lacks a value now, or has one again. */
  record Presence(
      String keyFigure, String address, String municipality, String period, String value) {}

  /** A value that is another now. */
  record Changed(
      String keyFigure,
      String address,
      String municipality,
      String period,
      String sex,
      String kind,
      String earlier,
      String later,
      String difference,
      List<Choice> deliveries) {}

  static NewsView of(Optional<Edition> since, List<Edition> all, Page page) {
    List<Choice> sources = sources(page);
    if (since.isEmpty()) {
      return new NewsView(
          "", List.of(), false, List.of(), List.of(), List.of(), List.of(), List.of(), sources);
    }
    Edition earlier = since.get();
    News news = News.of(earlier, page.edition());
    return new NewsView(
        earlier.plan().title().in(page.language()),
        all.stream().map(one -> choice(one, earlier, page)).toList(),
        earlier.deliveries().keySet().equals(page.edition().deliveries().keySet()),
        parts(news, earlier, page),
        news.arrivals().stream().map(one -> arrival(one, page)).toList(),
        news.lost().stream().map(one -> presence(one, page)).toList(),
        news.found().stream().map(one -> presence(one, page)).toList(),
        news.changes().stream().map(one -> changed(one, page)).toList(),
        sources);
  }

  private static Choice choice(Edition one, Edition chosen, Page page) {
    return new Choice(one.plan().id(), one.plan().title().in(page.language()), one == chosen);
  }

  private static List<Part> parts(News news, Edition earlier, Page page) {
    Page before = Page.of(earlier, page.editions(), page.language(), page.here());
    return Stream.of(
            new Part(page.words().get("page.news.added"), told(news.added(), page)),
            new Part(page.words().get("page.news.gone"), told(news.gone(), before)),
            new Part(page.words().get("page.news.redefined"), told(news.redefined(), page)),
            new Part(
                page.words().get("page.news.breaks"),
                news.breaks().stream().map(one -> seriesBreak(one, page)).toList()))
        .filter(Predicate.not(part -> part.keyFigures().isEmpty()))
        .toList();
  }

  private static List<Told> told(List<KeyFigure> keyFigures, Page page) {
    return keyFigures.stream().map(one -> told(one, "", page)).toList();
  }

  private static Told told(KeyFigure keyFigure, String said, Page page) {
    return new Told(page.title(keyFigure), page.to(keyFigure).toString(), said);
  }

  private static Told seriesBreak(SeriesBreak one, Page page) {
    return told(
        one.keyFigure(),
        one.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
        page);
  }

  private static Told arrival(Arrival one, Page page) {
    return told(
        one.keyFigure(),
        one.periods().stream().map(page.text()::period).collect(Collectors.joining(", ")),
        page);
  }

  private static Presence presence(ShownValue one, Page page) {
    return new Presence(
        page.title(one.keyFigure()),
        page.to(one.keyFigure()).toString(),
        page.names().of(one.municipality()),
        page.text().period(one.period()),
        page.text().valueWithMeasure(one.value(), one.keyFigure()));
  }

  private static Changed changed(FigureChange one, Page page) {
    return new Changed(
        page.title(one.keyFigure()),
        page.to(one.keyFigure()).toString(),
        page.names().of(one.municipality()),
        page.text().period(one.period()),
        page.words().get(one.sex()),
        page.words().get(one.kind()),
        page.text().value(one.earlier(), one.keyFigure()),
        page.text().value(one.later(), one.keyFigure()),
        page.text().differenceWithMeasure(one.difference(), one.keyFigure()),
        one.deliveries().stream()
            .map(hash -> page.edition().deliveries().get(hash))
            .filter(Objects::nonNull)
            .map(delivery -> delivery(delivery, page))
            .toList());
  }

  private static Choice delivery(Delivery delivery, Page page) {
    return new Choice(
        Origins.row(delivery, 0, page),
        SourceView.title(delivery.source(), page) + ", " + delivery.retrieved(),
        false);
  }

  private static List<Choice> sources(Page page) {
    return page.edition().deliveries().values().stream()
        .collect(Collectors.groupingBy(Delivery::source, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(one -> one.getValue() > 1)
        .map(
            one ->
                new Choice(
                    page.to("/revisions").with("source", one.getKey()).toString(),
                    SourceView.title(one.getKey(), page),
                    false))
        .sorted(Comparator.comparing(Choice::text))
        .toList();
  }
}

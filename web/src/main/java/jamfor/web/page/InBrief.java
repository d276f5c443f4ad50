package jamfor.web.page;

import jamfor.analytics.overview.MunicipalityBrief;
import jamfor.analytics.overview.Standout;
import jamfor.ingest.catalogue.ComparatorGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A municipality against a group in a few plain sentences, each of which a comparison says.
 *
 * @param lead how many key figures have a place, and how many lie in the middle
 * @param sentences what lies outside the middle
 * @param rest what is not named; empty when nothing is
 */
record InBrief(String lead, List<Sentence> sentences, String rest) {

  private static final int NAMED = 3;

  /** One sentence with its mark, which is never colour alone. */
  record Sentence(Mark mark, String text) {}

  static InBrief of(String code, ComparatorGroup group, Page page) {
    MunicipalityBrief brief = MunicipalityBrief.of(page.edition(), group, code);
    return new InBrief(
        page.words()
            .get(
                "page.town.lead",
                page.names().of(code),
                group.title().in(page.language()),
                page.text().count(brief.placed()),
                page.text().count(brief.similar())),
        Stream.of(
                sentence("page.town.dearer", brief.dearer(), page),
                sentence("page.town.cheaper", brief.cheaper(), page),
                sentence("page.town.better", brief.better(), page),
                sentence("page.town.worse", brief.worse(), page))
            .flatMap(Optional::stream)
            .toList(),
        rest(brief, page));
  }

  private static Optional<Sentence> sentence(String key, List<Standout> found, Page page) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String named =
        found.stream().limit(NAMED).map(one -> named(one, page)).collect(Collectors.joining("; "));
    int more = found.size() - Math.min(NAMED, found.size());
    String all =
        more == 0 ? named : page.words().get("page.town.and_more", named, page.text().count(more));
    return Optional.of(
        new Sentence(
            Mark.of(Optional.of(found.get(0).outcome()), page.words()),
            page.words().get(key, all)));
  }

  /** "Cost of preschool per child (176 136 kr, 2 of 8)". */
  private static String named(Standout one, Page page) {
    return page.words()
        .get(
            "page.town.named",
            page.title(one.keyFigure()),
            page.text().valueWithMeasure(one.placement().value(), one.keyFigure()),
            Rank.text(one.placement(), one.comparison(), page));
  }

  private static String rest(MunicipalityBrief brief, Page page) {
    String others =
        brief.others().isEmpty()
            ? ""
            : page.words().get("page.town.others", page.text().count(brief.others().size()));
    String missing =
        brief.missing() == 0
            ? ""
            : page.words().get("page.town.missing", page.text().count(brief.missing()));
    return (others + " " + missing).strip();
  }
}

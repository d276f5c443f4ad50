package jamfor.web.page;

import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.overview.MemberGap;
import jamfor.analytics.overview.Overview;
import jamfor.analytics.overview.Standout;
import jamfor.analytics.overview.Upcoming;
import jamfor.ingest.vocabulary.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The year on one screen.
 *
 * @param soon what comes first of all that is to come
 * @param then the rest of it
 */
record Brief(
    List<StandoutLine> better,
    List<StandoutLine> worse,
    List<StandoutLine> neither,
    List<ChangeLine> changes,
    List<Gap> gaps,
    List<Coming> soon,
    List<Coming> then) {

  /** How much of the edition a member lacks. */
  record Gap(String municipality, String address, String missing) {}

  /** What a publisher brings next. */
  record Coming(String day, String what, String publisher) {}

  private static final int LINES = 3;
  private static final int SOON = 5;

  static Brief of(Overview overview, Page page) {
    List<Coming> coming = overview.upcoming().stream().map(one -> coming(one, page)).toList();
    int soon = Math.min(SOON, coming.size());
    return new Brief(
        farthest(overview, EnumSet.of(Outcome.BETTER), page),
        farthest(overview, EnumSet.of(Outcome.WORSE), page),
        farthest(overview, EnumSet.of(Outcome.HIGHER, Outcome.LOWER), page),
        overview.greatestChanges(LINES).stream().map(one -> ChangeLine.of(one, page)).toList(),
        overview.gaps().stream().map(one -> gap(one, page)).toList(),
        coming.subList(0, soon),
        coming.subList(soon, coming.size()));
  }

  private static List<StandoutLine> farthest(Overview overview, Set<Outcome> outcomes, Page page) {
    List<Standout> farthest = overview.farthest(outcomes, LINES);
    return StandoutLine.list(farthest, page);
  }

  private static Gap gap(MemberGap gap, Page page) {
    return new Gap(
        page.names().of(gap.municipality()),
        page.toMunicipality(gap.municipality()).toString(),
        page.words()
            .get("page.n_of", page.text().count(gap.missing()), page.text().count(gap.of())));
  }

  private static Coming coming(Upcoming upcoming, Page page) {
    return new Coming(
        page.text().period(Period.date(upcoming.day())),
        upcoming.what().in(page.language()),
        upcoming.publisher());
  }
}

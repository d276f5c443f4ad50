package jamfor.web.page;

import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the checks found about a key figure: first what concerns the group, then the others. What
 * several deliveries say alike is one finding.
 *
 * @param group about the group's municipalities, or about no single one
 * @param groupUnlisted how many more of these there are; empty when none
 * @param others about other municipalities
 * @param othersCount how many there are about others, listed or not; empty when none
 * @param othersUnlisted how many of these are not listed; empty when none
 */
record FindingsView(
    List<FindingRow> group,
    String groupUnlisted,
    List<FindingRow> others,
    String othersCount,
    String othersUnlisted) {

  private static final int LISTED = 50;

  /** Empty where the edition does not know what the checks found. */
  static Optional<FindingsView> of(View view) {
    return view.page().edition().findings(view.keyFigure().id()).map(all -> of(all, view));
  }

  private static FindingsView of(Findings all, View view) {
    Collection<List<Finding>> alike =
        all.list().stream()
            .sorted(order(view.page()))
            .collect(
                Collectors.groupingBy(FindingsView::said, LinkedHashMap::new, Collectors.toList()))
            .values();
    List<List<Finding>> group = alike.stream().filter(one -> concerns(one.get(0), view)).toList();
    List<List<Finding>> others = alike.stream().filter(one -> !concerns(one.get(0), view)).toList();
    int uncounted = all.count() - all.list().size();
    int othersCount = uncounted + others.size();
    return new FindingsView(
        rows(group, view.page()),
        count(Math.max(0, group.size() - LISTED), view.page()),
        rows(others, view.page()),
        count(othersCount, view.page()),
        count(othersCount - Math.min(others.size(), LISTED), view.page()));
  }

  /** Whether the checks found nothing at all. */
  public boolean none() {
    return group.isEmpty() && othersCount.isEmpty();
  }

  private static boolean concerns(Finding finding, View view) {
    return finding.about().municipality().map(view.group().members()::contains).orElse(true);
  }

  /** What is the same in several deliveries of a value is one finding. */
  private static List<Object> said(Finding one) {
    About about = one.about();
    return List.of(one.rule(), about.municipality(), about.period(), about.sex(), one.text().sv());
  }

  private static List<FindingRow> rows(List<List<Finding>> findings, Page page) {
    return findings.stream().limit(LISTED).map(one -> FindingRow.of(one, page)).toList();
  }

  private static String count(int number, Page page) {
    return number == 0 ? "" : page.text().count(number);
  }

  /** What is about all periods first, then the newest period. */
  private static Comparator<Finding> order(Page page) {
    return Comparator.comparing((Finding one) -> one.about().period().isPresent())
        .thenComparing(one -> one.about().period(), FindingsView::newestFirst)
        .thenComparing(
            one -> one.about().municipality().map(page.names()::of).orElse(""),
            page.names().order())
        .thenComparing(one -> one.about().sex().map(Enum::ordinal).orElse(0))
        .thenComparing(Finding::rule)
        .thenComparing(Finding::file, Comparator.reverseOrder())
        .thenComparing(one -> one.about().row().orElse(0));
  }

  private static int newestFirst(Optional<Period> one, Optional<Period> other) {
    return one.isPresent() && other.isPresent() ? other.get().compareTo(one.get()) : 0;
  }
}

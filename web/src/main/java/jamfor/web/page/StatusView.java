package jamfor.web.page;

import jamfor.analytics.parity.Parity;
import java.util.List;

/**
 * What came out when parity was last tried.
 *
 * @param outcome whether all runs gave the same, in words
 * @param published how that compares with what was published then, in words
 */
record StatusView(
    boolean holds, String outcome, String published, String at, String edition, List<Run> runs) {

  /** One run, as a row of the table. */
  record Run(String engine, String shares, String java, String content) {}

  static StatusView of(Parity parity, Page page) {
    return new StatusView(
        parity.holds(),
        page.words().get(parity.isSame() ? "page.parity.same" : "page.parity.other"),
        page.words().get(published(parity)),
        page.text().moment(parity.at()),
        title(parity, page),
        parity.runs().stream().map(run -> run(run, page)).toList());
  }

  private static String published(Parity parity) {
    return parity
        .published()
        .map(
            content ->
                parity.runs().stream().allMatch(run -> run.content().equals(content))
                    ? "page.parity.published.same"
                    : "page.parity.published.other")
        .orElse("page.parity.published.none");
  }

  /** An edition that is no longer there is named by its id. */
  private static String title(Parity parity, Page page) {
    return page.editions().stream()
        .filter(one -> one.plan().id().equals(parity.edition()))
        .map(one -> one.plan().title().in(page.language()))
        .findFirst()
        .orElse(parity.edition());
  }

  private static Run run(Parity.Run run, Page page) {
    return new Run(
        run.engine(),
        page.words()
            .get(
                "page.parity.shares",
                page.words().get(run.share()),
                page.text().count(run.shares())),
        run.java(),
        run.content());
  }
}

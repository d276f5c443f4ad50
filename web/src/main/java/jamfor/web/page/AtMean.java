package jamfor.web.page;

import jamfor.analytics.comparison.Placement;
import jamfor.ingest.vocabulary.Value;

/** What a municipality's costs would change by at the group's mean, in words. */
final class AtMean {

  private AtMean() {}

  /** "4,2 mn kr less"; empty where no volume is known. */
  static String text(Placement placement, Page page) {
    return text(placement.kronor(), page);
  }

  static String text(Value kronor, Page page) {
    if (!kronor.known()) {
      return "";
    }
    String key = kronor.get() < 0 ? "page.at_mean.less" : "page.at_mean.more";
    return page.words().get(key, page.text().amount(kronor));
  }
}

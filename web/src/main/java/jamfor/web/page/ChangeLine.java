package jamfor.web.page;

import jamfor.analytics.overview.MemberChange;
import java.util.Optional;

/**
 * A great change, as a line of text.
 *
 * @param origin where the calculation of the new value is
 * @param times how many times the usual change it is
 */
record ChangeLine(
    String title,
    String address,
    String municipality,
    String municipalityAddress,
    String change,
    String origin,
    String value,
    String since,
    String times,
    Mark outcome) {

  static ChangeLine of(MemberChange change, Page page) {
    var keyFigure = change.keyFigure();
    var placement = change.placement();
    return new ChangeLine(
        page.title(keyFigure),
        page.to(keyFigure).toString(),
        page.names().of(placement.municipality()),
        page.toMunicipality(placement.municipality()).toString(),
        page.text().differenceWithMeasure(placement.change(), keyFigure),
        Origins.calculation(keyFigure, change.comparison(), placement.municipality(), page),
        page.words()
            .get(
                "page.change.to",
                page.text().valueWithMeasure(placement.value(), keyFigure),
                page.text().period(placement.period())),
        placement
            .changeSince()
            .map(since -> page.words().get("page.since", page.text().period(since)))
            .orElse(""),
        page.words().get("page.change.times", page.text().number(change.timesUsual(), 1)),
        Mark.of(Optional.of(change.outcome()), page.words()));
  }
}

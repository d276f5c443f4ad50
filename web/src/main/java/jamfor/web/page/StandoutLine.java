package jamfor.web.page;

import jamfor.analytics.overview.Standout;
import java.util.List;
import java.util.Optional;

/**
 * One thing that stands out, as a line of text.
 *
 * @param origin where its calculation is
 * @param mean the unweighted mean it is seen against, with n of N
 * @param distance how far from the median, in median distances
 */
record StandoutLine(
    String title,
    String address,
    String municipality,
    String municipalityAddress,
    String value,
    String origin,
    String period,
    String difference,
    String mean,
    String distance,
    Mark outcome) {

  static List<StandoutLine> list(List<Standout> standouts, Page page) {
    return standouts.stream().map(one -> of(one, page)).toList();
  }

  static StandoutLine of(Standout standout, Page page) {
    var keyFigure = standout.keyFigure();
    var placement = standout.placement();
    var comparison = standout.comparison();
    return new StandoutLine(
        page.title(keyFigure),
        page.to(keyFigure).toString(),
        page.names().of(placement.municipality()),
        page.toMunicipality(placement.municipality()).toString(),
        page.text().valueWithMeasure(placement.value(), keyFigure),
        Origins.calculation(keyFigure, comparison, placement.municipality(), page),
        page.text().period(placement.period()),
        page.text().differenceWithMeasure(placement.difference(), keyFigure),
        page.words()
            .get(
                "page.standout.mean",
                page.text().valueWithMeasure(comparison.mean(), keyFigure),
                page.text().count(comparison.n()),
                page.text().count(comparison.of())),
        page.words().get("page.standout.distance", page.text().number(standout.distance(), 1)),
        Mark.of(Optional.of(standout.outcome()), page.words()));
  }
}

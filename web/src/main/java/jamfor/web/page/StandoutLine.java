package jamfor.web.page;

/**
 * One thing that stands out, as a line of text.
 *
 * @param origin where its calculation is
 * @param mean the unweighted mean it is seen against, with n of N
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
    Mark outcome) {

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
        Mark.of(placement.outcome(), page.words()));
  }
}

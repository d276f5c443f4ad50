package jamfor.web.page;

import jamfor.analytics.overview.ProfileScores;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.FinancialProfile;
import jamfor.web.chart.ProfileRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A financial profile.
 *
 * @param said what it shows, or why it is not drawn
 * @param rows its axes; none where it is not drawn
 */
record ProfileView(String title, String said, Optional<PlainChart> chart, List<Row> rows) {

  private static final int DECIMALS = 1;

  /** An axis. */
  record Row(String title, String address, String value, String rank, String score) {}

  static List<ProfileView> list(String code, ComparatorGroup group, Page page) {
    return page.edition().catalogue().methods().profiles().stream()
        .map(one -> of(one, code, group, page))
        .toList();
  }

  private static ProfileView of(
      FinancialProfile profile, String code, ComparatorGroup group, Page page) {
    String title = profile.title().in(page.language());
    ProfileScores scores = ProfileScores.of(page.edition(), profile, group, code);
    if (!scores.drawn()) {
      return new ProfileView(
          title,
          page.words().get("page.profile.none", profile.lacks().in(page.language())),
          Optional.empty(),
          List.of());
    }
    List<Row> rows = scores.axes().stream().map(one -> row(one, page)).toList();
    String said =
        page.words()
            .get(
                "page.profile.said",
                page.names().of(code),
                group.title().in(page.language()),
                rows.stream()
                    .map(row -> row.title() + " " + row.score())
                    .collect(Collectors.joining(", ")));
    ProfileRequest request =
        new ProfileRequest(page.editionName(), profile.id(), group.id(), code, page.language());
    return new ProfileView(
        title,
        said,
        Optional.of(
            new PlainChart(
                "profile",
                request.svg(),
                request.option(),
                said,
                page.words().get("page.profile.how"),
                ProfileRequest.WIDTH,
                ProfileRequest.HEIGHT)),
        rows);
  }

  private static Row row(ProfileScores.Axis axis, Page page) {
    return new Row(
        page.title(axis.keyFigure()),
        page.to(axis.keyFigure()).toString(),
        page.text().valueWithMeasure(axis.placement().value(), axis.keyFigure()),
        Rank.text(axis.placement(), axis.comparison(), page),
        page.text().number(axis.score(), DECIMALS));
  }
}

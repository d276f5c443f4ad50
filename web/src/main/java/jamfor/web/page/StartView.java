package jamfor.web.page;

import jamfor.analytics.overview.Overview;
import jamfor.analytics.overview.Standout;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.Arrays;
import java.util.List;

/** The cooperation this year, on one page. */
record StartView(
    Brief brief,
    List<Service> services,
    List<Card> cards,
    List<Missing> missing,
    List<Listed> listed) {

  /** What stands out in a service. */
  record Service(String title, String address, List<StandoutLine> lines) {}

  /** A member of the cooperation. */
  record Card(
      String name, String address, String style, List<Fact> facts, List<StandoutLine> lines) {}

  /** A service's key figures. */
  record Listed(String title, List<Coverage> keyFigures) {}

  private static final int LINES_OF_SERVICE = 3;
  private static final int LINES_OF_MEMBER = 3;

  static StartView of(Page page, Overview overview) {
    return new StartView(
        Brief.of(overview, page),
        services(page, overview.standouts()),
        cards(page, overview.standouts()),
        Missing.list(page),
        listed(page));
  }

  private static List<Service> services(Page page, List<Standout> standouts) {
    return Arrays.stream(KeyFigure.Service.values())
        .map(
            service ->
                new Service(
                    page.words().get(service),
                    page.to("/compare").with("service", Chosen.word(service)).toString(),
                    lines(
                        page,
                        standouts.stream()
                            .filter(one -> one.keyFigure().service() == service)
                            .toList(),
                        LINES_OF_SERVICE)))
        .filter(service -> !service.lines().isEmpty())
        .toList();
  }

  private static List<Card> cards(Page page, List<Standout> standouts) {
    return Members.sorted(page.edition().cooperation(), page.names()).stream()
        .map(
            code ->
                new Card(
                    page.names().of(code),
                    page.toMunicipality(code).toString(),
                    Members.style(page.edition(), code),
                    Fact.brief(code, page),
                    lines(
                        page,
                        standouts.stream()
                            .filter(one -> one.placement().municipality().equals(code))
                            .toList(),
                        LINES_OF_MEMBER)))
        .toList();
  }

  private static List<StandoutLine> lines(Page page, List<Standout> standouts, int most) {
    return StandoutLine.list(Standout.few(standouts, most), page);
  }

  private static List<Listed> listed(Page page) {
    return Arrays.stream(KeyFigure.Service.values())
        .map(
            service ->
                new Listed(
                    page.words().get(service),
                    page.edition().keyFigures().stream()
                        .filter(one -> one.service() == service)
                        .map(one -> Coverage.of(one, page))
                        .toList()))
        .filter(one -> !one.keyFigures().isEmpty())
        .toList();
  }
}

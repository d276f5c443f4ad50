package jamfor.web.chart;

import jamfor.analytics.edition.Edition;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.TestHome;

/** Charts of the shipped editions for tests. */
final class Charts {

  private Charts() {}

  static Edition edition() {
    return TestHome.editions().find("v8-2024").orElseThrow();
  }

  static ChartRequest request(ChartRequest.Kind kind, String keyFigure, String period) {
    return new ChartRequest(
        kind, "v8-2024", keyFigure, "v8", Period.of(period), Sex.T, Language.SV);
  }
}

package jamfor.web.chart;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;

/** What a chart says of one municipality under the pointer. */
final class Tips {

  private Tips() {}

  /** On a map: the value and its class, or why there is none. */
  static String of(Subject subject, Classes classes, Placement placement) {
    String value = subject.names().of(placement.municipality()) + ": " + subject.dated(placement);
    return classes
        .find(placement)
        .map(found -> value + "\n" + found.text(subject.words()))
        .orElse(value);
  }

  static String of(Subject subject, Comparison comparison, Placement placement) {
    String place =
        placement.rank().isPresent()
            ? subject
                .words()
                .get(
                    "chart.place",
                    Integer.toString(placement.rank().getAsInt()),
                    subject.text().count(comparison.n()))
            : "";
    String difference =
        subject
            .words()
            .get(
                "chart.difference",
                subject.text().differenceWithMeasure(placement.difference(), subject.keyFigure()));
    return String.join(
        "\n",
        subject.names().of(placement.municipality()) + ": " + subject.dated(placement),
        difference,
        place);
  }
}

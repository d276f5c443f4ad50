package jamfor.web.chart;

import java.util.Optional;

/** A kind of chart: one class each. */
interface ChartKind {

  /** The option that draws the subject; empty when there is nothing to draw. */
  Optional<EChartsOption> find(Subject subject);

  /** What is drawn, as a table to take home. */
  ChartTable table(Subject subject);
}

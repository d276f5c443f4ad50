package jamfor.web.page;

import java.util.List;

/**
 * A table of costs, as page, CSV and XLSX show it.
 *
 * @param heads of the columns; the first is that of the rows' heads
 */
record CostTable(String title, List<String> heads, List<Line> lines) {

  /**
   * A row.
   *
   * @param summary whether it is of the whole
   */
  record Line(String head, List<CostCell> cells, boolean summary) {}
}

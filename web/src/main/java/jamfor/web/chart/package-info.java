/** Charts: one ECharts option each, drawn in the browser and on the server by the same ECharts. */
@NullMarked
package jamfor.web.chart;

import org.jspecify.annotations.NullMarked;

/** The yearly report: an edition as one content, rendered as PDF, workbook and HTML. */
@NullMarked
package jamfor.web.report;

import org.jspecify.annotations.NullMarked;

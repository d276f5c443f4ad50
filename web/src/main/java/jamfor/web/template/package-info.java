/** The workbook that a municipality fills in once a year. */
@NullMarked
package jamfor.web.template;

import org.jspecify.annotations.NullMarked;

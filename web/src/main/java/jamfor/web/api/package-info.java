/** The API: figures, comparisons and what they are made of, as JSON and CSV. */
@NullMarked
package jamfor.web.api;

import org.jspecify.annotations.NullMarked;

@NullMarked
package jamfor.web.template;

import org.jspecify.annotations.NullMarked;

/** From a block of facts to figures: roll-up of units, evaluation of the formula, survey rounds. */
@NullMarked
package jamfor.analytics.figure;

import org.jspecify.annotations.NullMarked;

package jamfor.analytics.protection;

import java.util.Optional;

/**
 * What a protected variable says of persons.
 *
 * @param threshold the smallest number of them that may be shown
 * @param of the variable that counts all of them: what a share is a share of, or a mean rests on
 */
record Counted(String variable, Sort sort, int threshold, Optional<String> of) {

  enum Sort {
    /** How many they are. */
    NUMBER,
    /** How many in a hundred. */
    SHARE,
    /** A mean or an index over them. */
    MEAN
  }
}

/**
 * Municipalities' books: accounting files whose figures are sums of their records, so that they are
 * controlled and summed before they become rows. Sums are exact; nothing is rounded here.
 */
@NullMarked
package jamfor.ingest.books;

import org.jspecify.annotations.NullMarked;

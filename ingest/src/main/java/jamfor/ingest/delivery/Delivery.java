package jamfor.ingest.delivery;

import java.time.LocalDate;

/**
 * One file of a source as it came: immutable.
 *
 * @param sha256 of the file, and its name in the working folder
 * @param file the name it came with
 * @param retrieved when it was fetched from its publisher: the date of its vintage
 * @param received when Jamför got it
 * @param from whom it was received
 */
public record Delivery(
    String sha256,
    String source,
    String file,
    LocalDate retrieved,
    LocalDate received,
    String from,
    long bytes) {}

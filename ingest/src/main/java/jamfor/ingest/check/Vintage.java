package jamfor.ingest.check;

import java.time.LocalDate;

/**
 * What an earlier delivery of the same source gave.
 *
 * @param retrieved when it was fetched from its publisher
 */
public record Vintage(String file, LocalDate retrieved, Facts facts) {}

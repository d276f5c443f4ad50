package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;

/**
 * A value that a later delivery gave differently: both vintages are kept.
 *
 * @param period as the publisher writes it
 */
public record Revision(
    String variable,
    String municipality,
    Period period,
    Sex sex,
    Value earlier,
    String earlierDelivery,
    Value later,
    String laterDelivery) {}

package jamfor.ingest.vocabulary;

import java.util.Optional;

/**
 * One fact of a delivery.
 *
 * @param municipality code, as text
 * @param unit the school or preschool, when the value is of one
 * @param row the number of the row in the delivery's file, from 1
 */
public record Observation(
    String variable,
    Period period,
    Sex sex,
    String municipality,
    Optional<Unit> unit,
    Value value,
    int row) {}

package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import jamfor.ingest.vocabulary.Value;

/**
 * What a school or preschool brings to a figure of its municipality. One to which the question does
 * not apply brings nothing.
 *
 * @param municipality of the figure, by today's code
 * @param period of the figure
 * @param reference the variable, of the formula or of the weight
 * @param value as its delivery says it, hidden or missing with its reason
 * @param row in the delivery's file
 */
public record UnitValue(
    String municipality,
    Period period,
    Sex sex,
    String reference,
    Unit unit,
    Value value,
    String delivery,
    int row) {}

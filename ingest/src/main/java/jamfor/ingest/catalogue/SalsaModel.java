package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;

/**
 * The coefficients of one school year of Skolverket's SALSA for the merit value.
 *
 * @param education points for each step of the parents' mean level of education, 1 to 3
 * @param boys points where all pupils are boys
 * @param newly points where all pupils are newly arrived
 * @param leastPupils in year 9, for the model to hold
 * @param leastKnown the part of them whose background must be known, 0 to 1
 * @param source where the coefficients are printed
 */
public record SalsaModel(
    Period schoolYear,
    double constant,
    double education,
    double boys,
    double newly,
    int leastPupils,
    double leastKnown,
    String source) {}

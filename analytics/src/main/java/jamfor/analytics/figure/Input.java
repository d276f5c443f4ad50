package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Value;

/** The newest value of a variable for one municipality, period and sex, and where it came from. */
record Input(Value value, String delivery, int row, int units) {}

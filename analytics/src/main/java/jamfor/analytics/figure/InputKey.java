package jamfor.analytics.figure;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;

/** What an input is about. */
record InputKey(String variable, Period period, Sex sex, String municipality) {}

package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Value;

/** A municipality in a group, with its value and the period that the value is of. */
record Member(String municipality, Series.Dated dated) {

  Value value() {
    return dated.value();
  }
}

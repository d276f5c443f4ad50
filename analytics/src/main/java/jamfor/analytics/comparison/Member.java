package jamfor.analytics.comparison;

import jamfor.ingest.vocabulary.Value;

/** A municipality in a group, with all its values and the one that counts in a period. */
record Member(Series.Line line, Series.Dated dated) {

  String municipality() {
    return line.municipality();
  }

  Value value() {
    return dated.value();
  }
}

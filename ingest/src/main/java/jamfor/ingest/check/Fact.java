package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Unit;
import java.util.Optional;

/** What an observation is about: all but its value. */
record Fact(String variable, Period period, Sex sex, String municipality, Optional<Unit> unit) {

  static Fact of(Observation one) {
    return new Fact(one.variable(), one.period(), one.sex(), one.municipality(), one.unit());
  }

  Fact with(Sex other) {
    return new Fact(variable, period, other, municipality, unit);
  }

  Fact with(Period other) {
    return new Fact(variable, other, sex, municipality, unit);
  }
}

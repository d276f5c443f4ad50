package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.Map;

/** C001 and C002: the same fact twice, with another value or the same. */
final class Duplicates implements Check {

  @Override
  public void check(Checked delivery) {
    Map<Fact, Observation> seen = new HashMap<>();
    for (Observation one : delivery.observations()) {
      Observation earlier = seen.putIfAbsent(Fact.of(one), one);
      if (earlier != null) {
        boolean same = earlier.value().equals(one.value());
        delivery.find(
            same ? "C002" : "C001",
            one,
            one.variable(),
            delivery.place(one),
            one.period(),
            one.sex(),
            earlier.row(),
            text(earlier.value()),
            text(one.value()));
      }
    }
  }

  private static Object text(Value value) {
    return value instanceof Value.Missing missing ? missing.reason().word() : value.get();
  }
}

package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Observation;

/** C003: nobody can know a period that begins after the file was fetched. */
final class FuturePeriods implements Check {

  @Override
  public void check(Checked delivery) {
    for (Observation one : delivery.observations()) {
      if (one.value().known() && one.period().year() > delivery.retrieved().getYear()) {
        delivery.find("C003", one, one.period(), delivery.retrieved());
      }
    }
  }
}

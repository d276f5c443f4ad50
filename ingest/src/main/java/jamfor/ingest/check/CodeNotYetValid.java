package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Municipality;
import java.time.LocalDate;

/**
 * C030: a code that did not exist when the period ended: the publisher carries the history of a
 * former municipality under its successor. Told once a place, for the latest such period.
 */
final class CodeNotYetValid implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    for (int i = 0; i < block.size(); i++) {
      boolean last = i + 1 == block.size() || block.place(i + 1) != block.place(i);
      if (last) {
        check(delivery, block, i);
      }
    }
  }

  private static void check(Checked delivery, Block block, int last) {
    Municipality municipality = delivery.catalogue().municipalities().get(block.municipality(last));
    if (municipality.validFrom().isEmpty()) {
      return;
    }
    LocalDate begins = municipality.validFrom().get();
    for (int i = last; i >= 0 && block.place(i) == block.place(last); i--) {
      LocalDate ends = LocalDate.of(block.period(i).lastYear(), 12, 31);
      if (block.known(i) && ends.isBefore(begins)) {
        delivery.find(
            "C030", block, i, municipality.code(), municipality.name(), begins, block.period(i));
        return;
      }
    }
  }
}

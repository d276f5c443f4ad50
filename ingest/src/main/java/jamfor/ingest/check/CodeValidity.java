package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Municipality;
import java.time.LocalDate;

/** C008: a code that had ended when the period began. */
final class CodeValidity implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    Municipality municipality = null;
    for (int i = 0; i < block.size(); i++) {
      if (municipality == null || block.place(i) != block.place(i - 1)) {
        municipality = delivery.catalogue().municipalities().get(block.municipality(i));
      }
      if (municipality.validTo().isPresent()) {
        LocalDate end = municipality.validTo().get();
        if (LocalDate.of(block.period(i).year(), 1, 1).isAfter(end)) {
          delivery.find(
              "C008",
              block,
              i,
              municipality.code(),
              municipality.name(),
              end,
              block.period(i),
              municipality.successor().orElse("–"));
        }
      }
    }
  }
}

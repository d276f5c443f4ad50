package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Municipality;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * C031 and C032: a series that goes on under the code of a successor, and one that stands under the
 * old and the new code for the same period. A municipality that took in another was there before:
 * while both were there, both have figures.
 */
final class CodeChange implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    int told = -1;
    for (int i = 0; i < block.size(); i++) {
      Municipality old =
          block.place(i) == told
              ? null
              : delivery.catalogue().municipalities().get(block.municipality(i));
      told = block.place(i);
      if (old != null && old.successor().isPresent() && !block.hasUnit(i)) {
        check(
            delivery,
            block,
            i,
            old,
            delivery.catalogue().municipalities().get(old.successor().get()));
      }
    }
  }

  private static void check(
      Checked delivery, Block block, int first, Municipality old, Municipality successor) {
    int newer = block.facts().find(new Place(successor.code(), Optional.empty()));
    boolean goesOn = false;
    for (int i = first; i < block.size() && block.place(i) == block.place(first); i++) {
      if (areBothThere(old, successor, block.period(i))) {
        continue;
      }
      int same = newer < 0 ? -1 : block.find(newer, block.sex(i), block.periodPosition(i));
      if (same >= 0 && block.bothKnown(i, same)) {
        delivery.find(
            "C032",
            block,
            i,
            delivery.name(block),
            delivery.place(block, i),
            delivery.place(successor.code()),
            block.period(i));
        return;
      }
      goesOn |= newer >= 0 && block.known(i);
    }
    if (goesOn && block.has(newer)) {
      delivery.find(
          "C031",
          block,
          first,
          delivery.name(block),
          delivery.place(block, first),
          delivery.place(successor.code()));
    }
  }

  private static boolean areBothThere(Municipality old, Municipality successor, Period period) {
    LocalDate begins = LocalDate.of(period.year(), 1, 1);
    LocalDate ends = LocalDate.of(period.lastYear(), 12, 31);
    return old.validTo().filter(last -> last.isBefore(begins)).isEmpty()
        && successor.validFrom().filter(first -> first.isAfter(ends)).isEmpty();
  }
}

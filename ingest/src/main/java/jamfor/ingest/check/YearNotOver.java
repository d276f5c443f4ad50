package jamfor.ingest.check;

import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Period;

/** C036: what a whole year cost, told before the year is over. */
final class YearNotOver implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.MONEY)) {
      return;
    }
    for (Group group : block.groups()) {
      Period period = group.period();
      if (period.kind() == Period.Kind.YEAR && period.year() == delivery.retrieved().getYear()) {
        delivery.find(
            "C036", group.about(), "1", delivery.name(block), period, delivery.retrieved());
      }
    }
  }
}

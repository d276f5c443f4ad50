package jamfor.ingest.check;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;

/** C005: a count, or a cost that is not a net cost, below zero. */
final class NegativeValues implements BlockCheck {

  @Override
  public void check(Checked delivery, Block block) {
    if (delivery.keyFigure(block).filter(NegativeValues::cannotBeNegative).isEmpty()) {
      return;
    }
    for (int i = 0; i < block.size(); i++) {
      if (block.known(i) && block.value(i) < 0) {
        delivery.find(
            "C005",
            block,
            i,
            delivery.name(block),
            block.value(i),
            delivery.place(block, i),
            block.period(i));
      }
    }
  }

  private static boolean cannotBeNegative(KeyFigure keyFigure) {
    return switch (keyFigure.measure().kind()) {
      case COUNT, RATIO, RATE -> true;
      case MONEY -> keyFigure.costConcept() != CostConcept.NET;
      case SHARE, PERCENTAGE_POINTS, POINTS, INDEX -> false;
    };
  }
}

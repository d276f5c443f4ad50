package jamfor.ingest.check;

import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.math.BigDecimal;

/**
 * C039 and C040: a share beside the count that it is a share of. It must be that of a whole number
 * of pupils; and where that is fewer than five, on either side, the share tells what a publisher
 * would have suppressed.
 */
final class ShareAndCount implements BlockCheck {

  private static final int FEW = 5;

  @Override
  public void check(Checked delivery, Block block) {
    if (!delivery.isOf(block, Measure.Kind.SHARE)) {
      return;
    }
    delivery
        .keyFigure(block)
        .flatMap(KeyFigure::weight)
        .filter(Formula.Reference.class::isInstance)
        .flatMap(weight -> delivery.facts().find(((Formula.Reference) weight).name()))
        .ifPresent(counts -> check(delivery, block, counts));
  }

  private static void check(Checked delivery, Block block, Block counts) {
    for (int i = 0; i < block.size(); i++) {
      int at = counts.find(block.place(i), block.sex(i), block.periodPosition(i));
      if (block.known(i) && at >= 0 && counts.known(at) && !block.isWhole(i)) {
        double of = counts.value(at);
        double exact = block.value(i) * of / 100;
        double part = Math.rint(exact);
        if (Math.abs(exact - part) > rounding(block.value(i)) * of / 100) {
          delivery.find(
              "C039",
              block,
              i,
              delivery.name(block),
              block.value(i),
              of,
              delivery.place(block, i),
              block.period(i));
        } else if (part > 0 && part < FEW || of - part > 0 && of - part < FEW) {
          delivery.find(
              "C040",
              block,
              i,
              delivery.name(block),
              block.value(i),
              of,
              delivery.place(block, i),
              block.period(i));
        }
      }
    }
  }

  /** Half a unit of the last decimal that is written, and as much again as doubles are off. */
  private static double rounding(double value) {
    int decimals = Math.max(new BigDecimal(Double.toString(value)).scale(), 1);
    return 0.5 * Math.pow(10, -decimals) + 1e-9;
  }
}

package jamfor.ingest.check;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.KeyFigure.CostConcept;
import jamfor.ingest.vocabulary.Observation;
import java.util.Map;

/** C005: a count, or a cost that is not a net cost, below zero. */
final class NegativeValues implements Check {

  @Override
  public void check(Checked delivery) {
    Map<String, KeyFigure> readyMade = Variables.readyMade(delivery.catalogue());
    for (Observation one : delivery.observations()) {
      KeyFigure keyFigure = readyMade.get(one.variable());
      if (keyFigure != null
          && cannotBeNegative(keyFigure)
          && one.value().known()
          && one.value().get() < 0) {
        delivery.find(
            "C005", one, keyFigure.id(), one.value().get(), delivery.place(one), one.period());
      }
    }
  }

  private static boolean cannotBeNegative(KeyFigure keyFigure) {
    return switch (keyFigure.measure().kind()) {
      case COUNT, RATIO -> true;
      case MONEY -> keyFigure.costConcept() != CostConcept.NET;
      case SHARE, PERCENTAGE_POINTS, POINTS, INDEX, RATE -> false;
    };
  }
}

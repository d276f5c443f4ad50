package jamfor.ingest.check;

import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import jamfor.ingest.vocabulary.Observation;
import java.util.Map;

/** C004: a share below 0 or above 100 per cent. */
final class ShareRange implements Check {

  @Override
  public void check(Checked delivery) {
    Map<String, KeyFigure> readyMade = Variables.readyMade(delivery.catalogue());
    for (Observation one : delivery.observations()) {
      KeyFigure keyFigure = readyMade.get(one.variable());
      if (keyFigure != null
          && keyFigure.measure().kind() == Measure.Kind.SHARE
          && one.value().known()
          && (one.value().get() < 0 || one.value().get() > 100)) {
        delivery.find(
            "C004", one, keyFigure.id(), one.value().get(), delivery.place(one), one.period());
      }
    }
  }
}

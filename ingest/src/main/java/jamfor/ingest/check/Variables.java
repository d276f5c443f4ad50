package jamfor.ingest.check;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Formula;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.HashMap;
import java.util.Map;

/**
 * The key figures that are a variable as it comes, by the variable: what the catalogue knows of a
 * delivered value.
 */
final class Variables {

  private Variables() {}

  static Map<String, KeyFigure> readyMade(Catalogue catalogue) {
    Map<String, KeyFigure> readyMade = new HashMap<>();
    for (KeyFigure keyFigure : catalogue.keyFigures().values()) {
      if (keyFigure.formula() instanceof Formula.Reference reference && reference.isVariable()) {
        readyMade.putIfAbsent(reference.name(), keyFigure);
      }
    }
    return readyMade;
  }
}

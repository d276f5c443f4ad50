package jamfor.analytics.engine;

import jamfor.analytics.figure.Figure;
import jamfor.analytics.figure.FigurePlan;
import jamfor.analytics.figure.Figures;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a key figure as texts, by municipality, period and sex: a number is written with
 * all its digits.
 *
 * @param countries imagined countries with their municipalities; none where the real ones are meant
 */
record TrialComputation(TreeMap<String, List<String>> countries)
    implements Computation<HashMap<String, String>> {

  static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());

  @Override
  public HashMap<String, String> compute(Block block) {
    FigurePlan plan = FigurePlan.of(CATALOGUE.getKeyFigure(block.keyFigure()), CATALOGUE);
    HashMap<String, String> texts = new HashMap<>();
    for (Figure one :
        Figures.compute(countries.isEmpty() ? plan : imagined(plan), block, Withheld.NOTHING)
            .figures()) {
      texts.put(key(one.municipality(), one.period(), one.sex()), text(one.value()));
    }
    return texts;
  }

  private FigurePlan imagined(FigurePlan plan) {
    Map<String, String> codes = new TreeMap<>();
    countries.keySet().forEach(country -> codes.put(country, country));
    return new FigurePlan(
        plan.keyFigure(),
        plan.formula(),
        plan.parts(),
        plan.zeroWhenAbsent(),
        plan.notApplicableWhenAbsent(),
        countries,
        codes,
        plan.continued());
  }

  static String key(Object municipality, Object period, Object sex) {
    return municipality + " " + period + " " + sex;
  }

  static String text(Value value) {
    return value instanceof Value.Missing missing
        ? missing.reason().word()
        : Double.toString(value.get());
  }
}

package jamfor.web.text;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.Language;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;

/**
 * Names of municipalities and the order they stand in: Å Ä Ö last in Swedish, Æ Ø Å in Norwegian.
 */
public final class Names {

  /** Our own rules, since the JDK's data for these languages differ between versions. */
  private static final String SWEDISH = "& Z < å , Å < ä , Ä ; æ , Æ < ö , Ö ; ø , Ø";

  private static final String NORWEGIAN = "& Z < æ , Æ ; ä , Ä < ø , Ø ; ö , Ö < å , Å";

  /** Reading the rules takes longer than sorting a country. */
  private static final Collator SWEDISH_ORDER = collator(SWEDISH);

  private static final Collator NORWEGIAN_ORDER = collator(NORWEGIAN);

  private final Catalogue catalogue;
  private final Collator collator;

  public Names(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.collator = language == Language.NB ? NORWEGIAN_ORDER : SWEDISH_ORDER;
  }

  private static Collator collator(String rules) {
    RuleBasedCollator base = (RuleBasedCollator) Collator.getInstance(java.util.Locale.ROOT);
    try {
      return new RuleBasedCollator(base.getRules() + rules);
    } catch (ParseException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The name of a municipality, county or country. */
  public String of(String code) {
    return catalogue.municipalities().get(code).name();
  }

  /** By name, in the order of the language. */
  public Comparator<String> order() {
    return collator::compare;
  }

  /** Codes by their names, in the order of the language. */
  public Comparator<String> codes() {
    return Comparator.comparing(this::of, collator::compare);
  }
}

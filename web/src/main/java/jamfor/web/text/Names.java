package jamfor.web.text;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.vocabulary.Language;
import java.text.CollationKey;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of municipalities and the order they stand in: Å Ä Ö last in Swedish, Æ Ø Å in Norwegian.
 */
public final class Names {

  /** Our own rules, since the JDK's data for these languages differ between versions. */
  private static final String SWEDISH = "& Z < å , Å < ä , Ä ; æ , Æ < ö , Ö ; ø , Ø";

  private static final String NORWEGIAN = "& Z < æ , Æ ; ä , Ä < ø , Ø ; ö , Ö < å , Å";

  private static final Order SWEDISH_ORDER = Order.of(SWEDISH);
  private static final Order NORWEGIAN_ORDER = Order.of(NORWEGIAN);

  private final Catalogue catalogue;
  private final Order order;

  public Names(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.order = language == Language.NB ? NORWEGIAN_ORDER : SWEDISH_ORDER;
  }

  /**
   * The rules of a language, read once: that takes longer than sorting a country.
   *
   * @param keys of the municipalities' names, for whoever compares texts themselves waits for
   *     everybody else who does
   */
  private record Order(Collator collator, Map<String, CollationKey> keys) {

    static Order of(String rules) {
      return new Order(Names.collator(rules), new ConcurrentHashMap<>());
    }

    CollationKey key(String name) {
      return keys.computeIfAbsent(name, collator::getCollationKey);
    }
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
    return order.collator()::compare;
  }

  /** Codes by their names, in the order of the language. */
  public Comparator<String> codes() {
    return Comparator.comparing(code -> order.key(of(code)));
  }
}

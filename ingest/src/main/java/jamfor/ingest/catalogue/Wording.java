package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * How a publisher writes sexes and periods, from the source's layout: {@code sexes: {"1": M}} and
 * {@code periods: {"(\\d{4})M(\\d{2})": "$1-$2"}}. The same text is October 2009 of one publisher
 * and the school year 2009/10 of another, so that none is read without being named there.
 */
public final class Wording {

  private final Map<String, String> sexes = new HashMap<>();
  private final Map<Pattern, String> periods = new LinkedHashMap<>();

  /**
   * @param layout of a source
   */
  public Wording(JsonNode layout) {
    layout.path("sexes").properties().forEach(one -> sexes.put(one.getKey(), text(one)));
    layout
        .path("periods")
        .properties()
        .forEach(one -> periods.put(Pattern.compile(one.getKey()), text(one)));
  }

  private static String text(Map.Entry<String, JsonNode> entry) {
    return entry.getValue().asString();
  }

  /** A source that names its words has no others. */
  public Optional<Sex> sex(String text) {
    return Sex.find(sexes.isEmpty() ? text : sexes.getOrDefault(text, ""));
  }

  public Optional<Period> period(String text) {
    if (periods.isEmpty()) {
      return Period.find(text);
    }
    return periods.entrySet().stream()
        .filter(one -> one.getKey().matcher(text).matches())
        .map(one -> one.getKey().matcher(text).replaceFirst(one.getValue()))
        .findFirst()
        .flatMap(Period::find);
  }
}

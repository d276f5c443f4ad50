package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import jamfor.ingest.row.KoladaHeading.Axis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a table of Kolada's does not say itself: the name of its sheet and the lines above it do, or
 * nobody does. Each text says one thing.
 */
final class KoladaOutside {

  /** A sex and a year are words of their own; a municipality can be any text. */
  static final List<Axis> SUREST_FIRST = List.of(Axis.SEX, Axis.PERIOD, Axis.VARIABLE, Axis.PLACE);

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  private final Source source;
  private final List<String> open = new ArrayList<>();
  private final boolean ofOne;

  /**
   * @param above the lines of one text above the table
   */
  KoladaOutside(Source source, String sheet, List<String> above) {
    this.source = source;
    this.open.add(sheet);
    this.open.addAll(above);
    // Tables of other figures look the same as the one whose only figure the layout names.
    this.ofOne = above.isEmpty() && sheet.equals(source.layout().path("sheet").asString(""));
  }

  /**
   * @param headed whether the municipalities stand in a column with the heading that the layout
   *     knows
   */
  Optional<String> take(Axis axis, boolean headed) {
    return switch (axis) {
      case SEX -> sex();
      case PERIOD -> take(KoladaOutside::isYear);
      case VARIABLE -> {
        String only = source.layout().path("variable").asString("");
        yield ofOne && headed && !only.isEmpty()
            ? Optional.of(only)
            : take(this::isVariable).or(() -> take(text -> true));
      }
      // A code such as 2021 is a year as well, and then nobody knows which was meant.
      case PLACE -> take(text -> !isYear(text));
    };
  }

  static boolean isYear(String text) {
    return YEAR.matcher(text).matches();
  }

  /** Total where no sex is named; nothing where one is named among other words. */
  private Optional<String> sex() {
    JsonNode sexes = source.layout().path("sexes");
    Optional<String> named = take(sexes::has);
    Set<String> one = new HashSet<>();
    String total = "T";
    for (Map.Entry<String, JsonNode> word : sexes.properties()) {
      if (word.getValue().asString().equals("T")) {
        total = word.getKey();
      } else {
        one.add(word.getKey().toLowerCase(Locale.ROOT));
      }
    }
    boolean hinted =
        open.stream()
            .filter(text -> !isVariable(text))
            .flatMap(text -> BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)))
            .anyMatch(one::contains);
    return named.isPresent() || hinted ? named : Optional.of(total);
  }

  private boolean isVariable(String text) {
    return source.variables().find(text, Optional.empty()).isPresent();
  }

  private Optional<String> take(Predicate<String> wanted) {
    Optional<String> found = open.stream().filter(wanted).findFirst();
    found.ifPresent(open::remove);
    return found;
  }
}

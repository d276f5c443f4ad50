package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * PX files, as SCB, SSB and other statistical offices spread them. A dimension is known by its
 * VARIABLECODE or by its name in any of the file's languages; a dot in the data means what the
 * file's own DATASYMBOL says, since SSB's "." is shown as ".." and SCB's is not. With KEYS the rows
 * of zeros are left out: what a row that is not there means is the source's to say.
 *
 * <p>Format: "PX file format", Statistics Sweden, 2013.
 */
final class Px implements Format {

  private record Table(PxText text, List<Cube.Dimension> dimensions, Cube cube) {}

  @Override
  public String name() {
    return "px";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("CHARSET=")
        && !file.startsWith("AXIS-VERSION=")
        && !file.startsWith("CODEPAGE=")) {
      return false;
    }
    try {
      open(file, source);
      return true;
    } catch (UnreadableException other) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    Table table = open(file, source);
    Map<String, String> symbols = symbols(table.text());
    List<Cube.Dimension> keyed = keyed(table);
    List<Map<String, Integer>> places = new ArrayList<>();
    for (int i = 0; i < keyed.size(); i++) {
      places.add(places(table, i, keyed.get(i)));
    }
    int run = table.cube().cells();
    for (Cube.Dimension key : keyed) {
      run /= key.codes().size();
    }
    PxText.Token token = table.text().next();
    Set<Integer> begun = new HashSet<>();
    while (!token.isEnd()) {
      int first = 0;
      for (int i = 0; i < keyed.size(); i++) {
        Integer place = places.get(i).get(token.text());
        if (place == null) {
          throw new UnreadableException(
              "row " + token.line(), "the key " + token.text() + " is not in " + stub(table, i));
        }
        first = first * keyed.get(i).codes().size() + place;
        token = table.text().next();
      }
      if (!begun.add(first)) {
        throw new UnreadableException(
            "row " + token.line(), "the cells here have their " + run + " values already");
      }
      for (int i = 0; i < run; i++) {
        if (token.isEnd()) {
          throw new UnreadableException(
              "row " + token.line(), i + " values where the dimensions make " + run);
        }
        String value = symbols.getOrDefault(token.text(), token.text());
        table
            .cube()
            .row(0, first * run + i, "row " + token.line() + ", value " + (i + 1), value)
            .ifPresent(rows);
        token = table.text().next();
      }
    }
    if (begun.isEmpty() || !keyed.isEmpty() && !table.text().isEnded()) {
      throw new UnreadableException(
          "row " + token.line(), "the file breaks off before its data are complete");
    }
  }

  /** The dimensions whose codes stand before each row of values. */
  private static List<Cube.Dimension> keyed(Table table) throws UnreadableException {
    List<String> stubs = table.text().find("STUB", "");
    long keys = stubs.stream().filter(s -> !table.text().find("KEYS", "", s).isEmpty()).count();
    if (keys > 0 && keys < stubs.size()) {
      throw new UnreadableException("KEYS", keys + " keys where STUB names " + stubs.size());
    }
    return keys == 0 ? List.of() : table.dimensions().subList(0, stubs.size());
  }

  /** Where a key stands among the dimension's codes: the key is a code, or a value's name. */
  private static Map<String, Integer> places(Table table, int index, Cube.Dimension dimension) {
    boolean byName = table.text().find("KEYS", "", stub(table, index)).contains("VALUES");
    List<String> keys =
        byName ? table.text().find("VALUES", "", stub(table, index)) : dimension.codes();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      places.putIfAbsent(keys.get(i), i);
    }
    return places;
  }

  private static String stub(Table table, int index) {
    return table.text().find("STUB", "").get(index);
  }

  private static Table open(RawFile file, Source source) throws UnreadableException {
    PxText text = new PxText(PxEncoding.decode(file));
    List<String> names = new ArrayList<>(text.find("STUB", ""));
    names.addAll(text.find("HEADING", ""));
    List<List<String>> translated = translated(text, names);
    Set<String> named = Cube.named(source.layout());
    List<Cube.Dimension> dimensions = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      List<String> values = text.find("VALUES", "", name);
      List<String> codes = text.find("CODES", "", name);
      if (values.isEmpty() || !codes.isEmpty() && codes.size() != values.size()) {
        throw new UnreadableException(
            "VALUES(" + name + ")", values.size() + " values and " + codes.size() + " codes");
      }
      List<String> also = new ArrayList<>(text.find("VARIABLECODE", "", name));
      also.add(name);
      for (List<String> language : translated) {
        also.add(language.get(i));
      }
      String id = also.stream().filter(named::contains).findFirst().orElse(also.get(0));
      dimensions.add(new Cube.Dimension(id, codes.isEmpty() ? values : codes));
    }
    if (dimensions.isEmpty()) {
      throw new UnreadableException("STUB", "no dimensions");
    }
    return new Table(text, dimensions, new Cube(dimensions, source.layout()));
  }

  /**
   * The dimensions' names in the other languages, each of which must say all that the first does.
   */
  private static List<List<String>> translated(PxText text, List<String> names)
      throws UnreadableException {
    List<List<String>> all = new ArrayList<>();
    String own = text.find("LANGUAGE", "").stream().findFirst().orElse("");
    for (String language : text.find("LANGUAGES", "")) {
      if (language.equals(own)) {
        continue;
      }
      List<String> other = new ArrayList<>(text.find("STUB", language));
      other.addAll(text.find("HEADING", language));
      boolean whole =
          other.size() == names.size()
              && text.find("CONTVARIABLE", language).size() == text.find("CONTVARIABLE", "").size();
      for (int i = 0; whole && i < names.size(); i++) {
        whole =
            text.find("VALUES", language, other.get(i)).size()
                == text.find("VALUES", "", names.get(i)).size();
      }
      if (!whole) {
        throw new UnreadableException(
            "LANGUAGES",
            "STUB, HEADING, VALUES or CONTVARIABLE does not say the same in "
                + language
                + " as in "
                + own);
      }
      all.add(other);
    }
    return all;
  }

  private static Map<String, String> symbols(PxText text) {
    Map<String, String> symbols = new HashMap<>();
    for (int dots = 1; dots <= 6; dots++) {
      symbol(text, symbols, ".".repeat(dots), "DATASYMBOL" + dots);
    }
    symbol(text, symbols, ".".repeat(7), "DATASYMBOLSUM");
    symbol(text, symbols, "-", "DATASYMBOLNIL");
    return symbols;
  }

  private static void symbol(
      PxText text, Map<String, String> symbols, String sign, String keyword) {
    Optional<String> shown = text.find(keyword, "").stream().findFirst();
    shown.ifPresent(one -> symbols.put(sign, one));
  }
}

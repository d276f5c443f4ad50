package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Registers and descriptions that publishers spread beside their figures, and tables that do not
 * say their year: known by what the layout says they have, and refused with what they are.
 */
final class WithoutFigures implements Format {

  private static final String NO_FIGURES = "F022";

  /** The registers have some hundred columns at most. */
  private static final int LONGEST_LINE = 10_000;

  @Override
  public String name() {
    return "without-figures";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    return find(file, source).isPresent();
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    throw new UnreadableException(
        NO_FIGURES, "1", find(file, source).map(one -> one.path("name").asString()).orElse("?"));
  }

  /** Such a register may name persons, and there is nothing in it to keep it for. */
  @Override
  public void admit(RawFile file, Source source) throws UnreadableException {
    read(file, source, row -> {});
  }

  private static Optional<JsonNode> find(RawFile file, Source source) {
    return source.layout().path("files").values().stream()
        .filter(one -> one.has("member") ? hasMember(file, one) : hasColumns(file, one))
        .findFirst();
  }

  private static boolean hasMember(RawFile file, JsonNode known) {
    if (!file.startsWith("{")) {
      return false;
    }
    try {
      JsonNode root = JsonText.read(file);
      boolean empty = !known.has("empty") || root.at(known.path("empty").asString()).isEmpty();
      return empty && !root.at(known.path("member").asString()).isMissingNode();
    } catch (UnreadableException broken) {
      return false;
    }
  }

  /** The names asked for are ASCII, so that the first line is the same in every encoding. */
  private static boolean hasColumns(RawFile file, JsonNode known) {
    byte[] bytes = file.bytes();
    int end = 0;
    while (end < Math.min(bytes.length, LONGEST_LINE) && bytes[end] != '\n') {
      end++;
    }
    String line = new String(bytes, 0, end, StandardCharsets.ISO_8859_1).strip();
    List<String> columns = List.of(line.split(known.path("separator").asString(), -1));
    return known.path("columns").values().stream()
        .allMatch(column -> columns.contains(column.asString()));
  }
}

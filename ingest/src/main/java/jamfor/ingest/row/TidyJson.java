package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** A table as JSON, a list of flat objects; the layout names their members. */
final class TidyJson implements Format {

  @Override
  public String name() {
    return "tidy-json";
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("[")) {
      return false;
    }
    try {
      return new TidyLayout(source).fits(cells(JsonText.read(file).path(0)));
    } catch (UnreadableException broken) {
      return false;
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    JsonNode table = JsonText.read(file);
    if (!table.isArray()) {
      throw new UnreadableException("/", "no list");
    }
    TidyLayout layout = new TidyLayout(source);
    int number = 0;
    for (int i = 0; i < table.size(); i++) {
      for (Row row : layout.rows(number, "/" + i, cells(table.get(i)))) {
        rows.accept(row);
        number++;
      }
    }
  }

  private static Function<String, Optional<String>> cells(JsonNode object) {
    return name -> Optional.ofNullable(object.get(name)).map(JsonText::value);
  }
}

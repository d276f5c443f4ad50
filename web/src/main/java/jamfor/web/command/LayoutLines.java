package jamfor.web.command;

import jamfor.ingest.catalogue.LayoutChange;
import jamfor.web.text.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a new layout changes, in lines: codes that are only there or not share one. */
final class LayoutLines {

  private record Heading(LayoutChange.Part part, LayoutChange.Kind kind, String place) {}

  private LayoutLines() {}

  static List<String> of(List<LayoutChange> changes, Words words) {
    Map<Heading, String> lines = new LinkedHashMap<>();
    for (LayoutChange change : changes) {
      boolean code = says(change).isEmpty();
      int name = code ? change.what().lastIndexOf('/') : -1;
      String place = name < 0 ? change.what() : change.what().substring(0, name);
      lines.merge(
          new Heading(change.part(), change.kind(), place),
          name < 0 ? says(change) : change.what().substring(name + 1),
          (one, other) -> one + ", " + other);
    }
    return lines.entrySet().stream().map(line -> line(line, words)).toList();
  }

  private static String says(LayoutChange change) {
    return change.earlier().isPresent() && change.later().isPresent()
        ? change.earlier().get() + " → " + change.later().get()
        : change.earlier().or(change::later).orElse("");
  }

  private static String line(Map.Entry<Heading, String> line, Words words) {
    Heading heading = line.getKey();
    String name =
        List.of(words.get(heading.part()), heading.place()).stream()
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return "%s %s: %s".formatted(name, words.get(heading.kind()), line.getValue());
  }
}

package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.Fetching;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.LayoutChange;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.disk.Damaged;
import jamfor.ingest.store.VintageChange;
import jamfor.ingest.store.VintageChange.Kind;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.text.FigureText;
import jamfor.web.text.Words;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print: sentences for people, or JSON for machines. */
final class Console {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final int PRINTED_PER_RULE = 50;

  private final PrintStream out;
  private final Words words;
  private final FigureText text;
  private final boolean json;

  Console(PrintStream out, Words words, boolean json) {
    this.out = out;
    this.words = words;
    this.text = new FigureText(words);
    this.json = json;
  }

  /** A sentence, or for machines the same as an object. */
  void say(Map<String, ?> object, String key, Object... details) {
    out.println(json ? JSON.writeValueAsString(object) : words.get(key, details));
  }

  /** What was wrong with the working folder, and what became of it. */
  void damaged(Damaged damaged) {
    String setAside = damaged.setAside().map(Path::toString).orElse("–");
    String text = words.get(Words.key(damaged.damage()), damaged.name(), damaged.path(), setAside);
    if (json) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("damage", damaged.damage().name());
      object.put("severity", damaged.damage().severity().name());
      object.put("path", damaged.path().toString());
      object.put("name", damaged.name());
      object.put("set_aside", damaged.setAside().map(Path::toString).orElse(null));
      object.put("text", text);
      out.println(JSON.writeValueAsString(object));
    } else {
      out.printf("%s  %s%n    %s%n", words.get(damaged.damage().severity()), damaged.path(), text);
    }
  }

  /** An edition that is published now. */
  void published(Edition edition) {
    String id = edition.plan().id();
    say(
        Map.of("edition", id, "content", edition.contentHash()),
        "console.published",
        id,
        edition.contentHash());
  }

  /** What must be hidden can be worked out: nothing is published. */
  void pinned(PinnedException pinned) {
    say(Map.of("pinned", pinned.facts()), "console.pinned", String.join("; ", pinned.facts()));
  }

  /** What became of each file. */
  void outcomes(List<Outcome> outcomes) {
    if (json) {
      out.println(JSON.writeValueAsString(outcomes.stream().map(Console::object).toList()));
      return;
    }
    for (Outcome outcome : outcomes) {
      findings(outcome.findings());
      out.println(
          words.get(
              verdict(outcome),
              outcome.file(),
              outcome.source().orElse("–"),
              text.count(Math.max(outcome.units(), outcome.observations())),
              outcome.receipt().map(receipt -> receipt.sha256()).orElse("–"),
              outcome.receipt().map(receipt -> receipt.retrieved().toString()).orElse("–")));
    }
  }

  private static String verdict(Outcome outcome) {
    if (outcome.refused()) {
      return "console.refused";
    }
    boolean units = outcome.units() > 0;
    return outcome.receipt().isPresent()
        ? units ? "console.loaded.units" : "console.loaded"
        : units ? "console.passes.units" : "console.passes";
  }

  /** What came of a fetch. */
  void fetched(Fetching.Fetched fetched) {
    Outcome outcome = fetched.outcome();
    if (json) {
      Map<String, Object> object = object(outcome);
      object.put("same", fetched.same().map(Delivery::sha256).orElse(null));
      out.println(JSON.writeValueAsString(object));
      return;
    }
    if (fetched.same().isEmpty() && (outcome.receipt().isPresent() || !outcome.refused())) {
      outcomes(List.of(outcome));
      return;
    }
    findings(outcome.findings());
    out.println(
        fetched
            .same()
            .map(
                same ->
                    words.get(
                        "console.nothing_new", outcome.file(), same.retrieved(), same.sha256()))
            .orElseGet(() -> words.get("console.not_fetched", outcome.file())));
  }

  /** How many facts of each variable became what; for machines every one of them. */
  void revisions(Source source, Delivery earlier, Delivery later, List<VintageChange> changes) {
    if (json) {
      out.println(JSON.writeValueAsString(changes.stream().map(Console::object).toList()));
      return;
    }
    out.println(
        words.get(
            "console.revisions",
            source.title().in(words.language()),
            earlier.retrieved(),
            later.retrieved(),
            text.count(changes.size())));
    Map<String, Map<Kind, Integer>> counts = new TreeMap<>();
    for (VintageChange change : changes) {
      counts
          .computeIfAbsent(change.variable(), variable -> new EnumMap<>(Kind.class))
          .merge(change.kind(), 1, Integer::sum);
    }
    for (Map.Entry<String, Map<Kind, Integer>> variable : counts.entrySet()) {
      String kinds =
          variable.getValue().entrySet().stream()
              .map(kind -> text.count(kind.getValue()) + " " + words.get(kind.getKey()))
              .collect(Collectors.joining(", "));
      out.printf("  %s: %s%n", variable.getKey(), kinds);
    }
  }

  private static Map<String, Object> object(VintageChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", change.kind().name());
    object.put("variable", change.variable());
    object.put("period", change.period().text());
    object.put("sex", change.sex().name());
    object.put("municipality", change.municipality());
    object.put("unit", change.unit().orElse(null));
    object.put("earlier", change.earlier().map(Console::object).orElse(null));
    object.put("later", change.later().map(Console::object).orElse(null));
    return object;
  }

  /** A number, or the reason why there is none. */
  private static Object object(Value value) {
    return value instanceof Value.Missing missing ? missing.reason().word() : value.get();
  }

  /** What a later layout adds, removes and changes. */
  void layouts(String earlier, String later, List<LayoutChange> changes) {
    if (json) {
      out.println(JSON.writeValueAsString(changes.stream().map(Console::object).toList()));
      return;
    }
    out.println(words.get("console.layouts", earlier, later, text.count(changes.size())));
    LayoutLines.of(changes, words).forEach(line -> out.println("  " + line));
  }

  private static Map<String, Object> object(LayoutChange change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", change.kind().name());
    object.put("part", change.part().name());
    object.put("what", change.what());
    object.put("earlier", change.earlier().orElse(null));
    object.put("later", change.later().orElse(null));
    return object;
  }

  /** The first of each rule; how many more there are of it. */
  private void findings(Findings findings) {
    Map<String, Integer> printed = new HashMap<>();
    for (Finding finding : findings.list()) {
      if (printed.merge(finding.rule(), 1, Integer::sum) <= PRINTED_PER_RULE) {
        out.printf(
            "%s  %s  %s  %s%n    %s%n",
            finding.rule(),
            words.get(finding.severity()),
            finding.file(),
            finding.position(),
            finding.text().in(words.language()));
      }
    }
    int leftOut =
        findings.counts().values().stream()
            .mapToInt(count -> Math.max(0, count - PRINTED_PER_RULE))
            .sum();
    if (leftOut > 0) {
      out.println(words.get("console.left_out", text.count(leftOut)));
    }
  }

  private static Map<String, Object> object(Outcome outcome) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", outcome.file());
    object.put("source", outcome.source().orElse(null));
    object.put("refused", outcome.refused());
    object.put("observations", outcome.observations());
    object.put("units", outcome.units());
    object.put("receipt", outcome.receipt().map(receipt -> receipt.sha256()).orElse(null));
    List<Map<String, Object>> findings = new ArrayList<>();
    for (Finding finding : outcome.findings().list()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("rule", finding.rule());
      one.put("severity", finding.severity().name());
      one.put("position", finding.position());
      one.put("variable", finding.about().variable().orElse(null));
      one.put("municipality", finding.about().municipality().orElse(null));
      one.put("period", finding.about().period().map(Period::text).orElse(null));
      one.put("sex", finding.about().sex().map(Sex::name).orElse(null));
      one.put("sv", finding.text().sv());
      one.put("nb", finding.text().nb());
      one.put("en", finding.text().en());
      findings.add(one);
    }
    object.put("findings", findings);
    object.put("counts", outcome.findings().counts());
    return object;
  }
}

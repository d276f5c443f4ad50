package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.EditionTexts.Kind;
import jamfor.ingest.prose.Prose;
import jamfor.ingest.prose.ProseReader;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads an edition's plan, and the texts in the folder of its name. */
final class EditionReader {

  private static final String ENDING = ".md";

  private final Path folder;
  private final Map<String, ComparatorGroup> groups;
  private final List<String> faults;

  /**
   * @param folder of the editions
   */
  EditionReader(Path folder, Map<String, ComparatorGroup> groups, List<String> faults) {
    this.folder = folder;
    this.groups = groups;
    this.faults = faults;
  }

  EditionPlan read(YamlFile file, JsonNode node) {
    EditionPlan plan = plan(node);
    return plan.with(texts(plan));
  }

  private static EditionPlan plan(JsonNode node) {
    return new EditionPlan(
        YamlFile.text(node, "id"),
        YamlFile.texts(node.path("title")),
        YamlFile.text(node, "cooperation"),
        node.path("year").asInt(),
        LocalDate.parse(YamlFile.text(node, "data_cut")),
        YamlFile.word(EditionPlan.Status.class, YamlFile.text(node, "status")),
        YamlFile.word(Language.class, YamlFile.find(node, "language").orElse("sv")),
        words(node.path("groups")),
        node.path("limits").values().stream().map(YamlFile::texts).toList(),
        node.path("chapters").values().stream().map(EditionReader::chapter).toList(),
        EditionTexts.NONE);
  }

  private static EditionPlan.Chapter chapter(JsonNode node) {
    String id = YamlFile.text(node, "id");
    Optional<Texts> absent =
        node.path("absent").isObject()
            ? Optional.of(YamlFile.texts(node.path("absent")))
            : Optional.empty();
    return new EditionPlan.Chapter(
        id,
        YamlFile.texts(node.path("title")),
        YamlFile.find(node, "service").orElse(id),
        YamlFile.find(node, "cooperation"),
        absent,
        words(node.path("key_figures")),
        node.path("beside").values().stream()
            .map(
                pair ->
                    new EditionPlan.Beside(
                        YamlFile.text(pair, "cost"), YamlFile.text(pair, "result")))
            .toList());
  }

  private static List<String> words(JsonNode node) {
    return node.values().stream().map(JsonNode::asString).toList();
  }

  private EditionTexts texts(EditionPlan plan) {
    Path of = folder.resolve(plan.id());
    SortedMap<String, Prose> texts = new TreeMap<>();
    Set<String> known = names(plan);
    for (Path file : files(of)) {
      String path = of.relativize(file).toString().replace('\\', '/');
      String name =
          path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
      if (name.equals(path) || !known.contains(name)) {
        faults.add(file + ":1: the edition " + plan.id() + " has nothing that is called " + name);
      } else {
        ProseReader.read(file, faults).ifPresent(prose -> texts.put(name, prose));
      }
    }
    return new EditionTexts(texts);
  }

  /** Every text that may be written for an edition. */
  private Set<String> names(EditionPlan plan) {
    Set<String> names = new HashSet<>();
    names.add(Kind.FOREWORD.file());
    names.add(Kind.PEER_EVALUATION.file());
    names.add(Kind.ERRATA.file());
    plan.keyFigures().forEach(id -> names.add(Kind.ANALYSIS.file(id)));
    ComparatorGroup cooperation = groups.get(plan.cooperation());
    List<String> members = cooperation == null ? List.of() : cooperation.members();
    for (String service : plan.services()) {
      names.add(Kind.EVENTS.file(service));
      names.add(Kind.QUESTIONS.file(service));
      members.forEach(member -> names.add(Kind.COMMENTS.file(service, member)));
    }
    return names;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

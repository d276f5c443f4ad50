package jamfor.web.page;

import jamfor.ingest.catalogue.Formula.Reference;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.VintageChange;
import jamfor.ingest.store.VintageChange.Kind;
import jamfor.ingest.store.VintageChanges;
import jamfor.ingest.vocabulary.Value;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two deliveries of a source beside each other.
 *
 * @param source its id
 * @param sources those of the edition with more than one delivery
 * @param lead how many facts differ
 * @param variables what became of the facts of each variable
 * @param members the changes of the cooperation's own values; new facts are only counted
 */
record RevisionsView(
    String source,
    List<Choice> sources,
    List<Choice> earlier,
    List<Choice> later,
    String lead,
    String group,
    List<Variable> variables,
    List<Change> members) {

  private static final int HASH_SHOWN = 12;

  /** How many facts of a variable became what. */
  record Variable(String title, String changes) {}

  /** One value of a member that was changed. */
  record Change(
      String keyFigure,
      String municipality,
      String unit,
      String period,
      String sex,
      String kind,
      Told earlier,
      Told later) {}

  /**
   * What one of the deliveries says.
   *
   * @param origin where its row is shown; empty when it says nothing
   */
  record Told(String value, String row, String origin) {}

  /**
   * @param facts the folder of the facts of the edition's deliveries
   */
  static RevisionsView of(Page page, Path facts) {
    Map<String, List<Delivery>> sources =
        page.edition().deliveries().values().stream()
            .sorted(Comparator.comparing(Delivery::retrieved).thenComparing(Delivery::file))
            .collect(Collectors.groupingBy(Delivery::source, TreeMap::new, Collectors.toList()));
    sources.values().removeIf(deliveries -> deliveries.size() < 2);
    Choices choices = new Choices(page.here());
    List<String> ids = List.copyOf(sources.keySet());
    String source =
        choices.among("source", ids, id -> id).orElseThrow(() -> Refusal.unknown("source"));
    List<Delivery> deliveries = sources.getOrDefault(source, List.of());
    Delivery earlier =
        choices
            .find("earlier", hash -> delivery(deliveries, hash))
            .orElse(deliveries.get(deliveries.size() - 2));
    Delivery later =
        choices
            .find("later", hash -> delivery(deliveries, hash))
            .orElse(deliveries.get(deliveries.size() - 1));
    List<VintageChange> changes = VintageChanges.between(facts, earlier, later);
    return new RevisionsView(
        source,
        ids.stream()
            .map(
                id ->
                    new Choice(
                        page.to("/revisions").with("source", id).toString(),
                        SourceView.title(id, page),
                        id.equals(source)))
            .toList(),
        choices(deliveries, earlier),
        choices(deliveries, later),
        page.words()
            .get(
                "console.revisions",
                SourceView.title(source, page),
                earlier.retrieved(),
                later.retrieved(),
                page.text().count(changes.size())),
        page.edition().cooperation().title().in(page.language()),
        variables(changes, page),
        members(changes, earlier, later, page));
  }

  private static Optional<Delivery> delivery(List<Delivery> deliveries, String hash) {
    return deliveries.stream().filter(one -> shown(one).equals(hash)).findFirst();
  }

  static String shown(Delivery delivery) {
    return delivery.sha256().substring(0, HASH_SHOWN);
  }

  private static List<Choice> choices(List<Delivery> deliveries, Delivery chosen) {
    return deliveries.stream()
        .map(
            one ->
                new Choice(
                    shown(one), one.retrieved() + " (" + one.file() + ")", one.equals(chosen)))
        .toList();
  }

  private static List<Variable> variables(List<VintageChange> changes, Page page) {
    Map<String, Map<Kind, Integer>> counts = new TreeMap<>();
    for (VintageChange change : changes) {
      counts
          .computeIfAbsent(change.variable(), variable -> new EnumMap<>(Kind.class))
          .merge(change.kind(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(
            variable ->
                new Variable(
                    title(variable.getKey(), page),
                    variable.getValue().entrySet().stream()
                        .map(
                            kind ->
                                page.text().count(kind.getValue())
                                    + " "
                                    + page.words().get(kind.getKey()))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static List<Change> members(
      List<VintageChange> changes, Delivery earlier, Delivery later, Page page) {
    return changes.stream()
        .filter(one -> one.kind() != Kind.ADDED)
        .filter(one -> page.edition().cooperation().members().contains(one.municipality()))
        .sorted(
            Comparator.comparing(VintageChange::variable)
                .thenComparing(VintageChange::period, Comparator.reverseOrder())
                .thenComparing(VintageChange::municipality, page.names().codes())
                .thenComparing(VintageChange::sex))
        .map(
            one ->
                new Change(
                    title(one.variable(), page),
                    page.names().of(one.municipality()),
                    one.unit().orElse(""),
                    one.period().text(),
                    page.words().get(one.sex()),
                    page.words().get(one.kind()),
                    told(one.earlier(), one.earlierRow(), earlier, page),
                    told(one.later(), one.laterRow(), later, page)))
        .toList();
  }

  private static Told told(Optional<Value> value, OptionalInt row, Delivery delivery, Page page) {
    return new Told(
        value.map(one -> FilledFormula.number(one, page.text())).orElse("–"),
        row.isPresent() ? page.text().count(row.getAsInt()) : "",
        row.isPresent() ? Origins.row(delivery, row.getAsInt(), page) : "");
  }

  /** The title of the key figure that is the variable as it is delivered, else its own name. */
  private static String title(String variable, Page page) {
    return page.edition().catalogue().keyFigures().values().stream()
        .filter(one -> isReadyMade(one, variable))
        .findFirst()
        .map(page::title)
        .orElse(variable);
  }

  private static boolean isReadyMade(KeyFigure keyFigure, String variable) {
    return keyFigure.formula() instanceof Reference one
        && one.isVariable()
        && one.name().equals(variable);
  }
}

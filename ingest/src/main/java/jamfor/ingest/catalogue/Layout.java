package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.LayoutChange.Part;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How a publisher's files are laid out, as {@code datasets/} says it: a {@code source.yml}, or what
 * of the accounting file's layout, codes and rules holds for a year. A new year's layout is a new
 * source or a new file of {@code accounts/}; what it changes is read off the data.
 */
public final class Layout {

  private static final String ACCOUNTS = "kostra-accounts@";

  /** Members that name an object in a list. */
  private static final List<String> NAMES = List.of("id", "variable", "name");

  /** Of each part: what, by its place in the data, and how it is said. */
  private final Map<Part, SortedMap<String, String>> says = new EnumMap<>(Part.class);

  private Layout() {}

  /**
   * @param name the id of a source, or {@code kostra-accounts@2025}: the accounting file of a year
   */
  public static Optional<Layout> find(Catalogue catalogue, String name) {
    if (name.startsWith(ACCOUNTS)) {
      String year = name.substring(ACCOUNTS.length());
      return year.matches("\\d{4}")
          ? ofAccounts(catalogue, Integer.parseInt(year))
          : Optional.empty();
    }
    return catalogue.sources().containsKey(name)
        ? Optional.of(
            of(
                YamlFile.tree(
                    catalogue.root().resolve("sources").resolve(name).resolve("source.yml"))))
        : Optional.empty();
  }

  static Layout of(JsonNode source) {
    Layout layout = new Layout();
    for (Part part : Part.values()) {
      layout.add(part, "", source.path(part.name().toLowerCase(Locale.ROOT)));
    }
    return layout;
  }

  private static Optional<Layout> ofAccounts(Catalogue catalogue, int year) {
    return catalogue
        .accounts()
        .findLayout(year)
        .map(
            records -> {
              Layout layout = new Layout();
              layout.add(records);
              records.forms().forEach(form -> layout.addCodes(catalogue.accounts(), form, year));
              layout.addRules(
                  YamlFile.tree(catalogue.root().resolve("accounts/kostra/rules.yml")), year);
              return layout;
            });
  }

  private void add(RecordLayout records) {
    put(Part.LAYOUT, "id", records.id());
    put(Part.LAYOUT, "length", Integer.toString(records.length()));
    for (RecordLayout.Field field : records.fields()) {
      put(Part.FIELDS, field.name() + "/start", Integer.toString(field.start()));
      put(Part.FIELDS, field.name() + "/length", Integer.toString(field.length()));
      put(Part.FIELDS, field.name() + "/mandatory", Boolean.toString(field.mandatory()));
    }
    for (RecordLayout.Form form : records.forms()) {
      form.accounts()
          .forEach((code, kind) -> put(Part.FORMS, form.form() + "/" + code, word(kind)));
    }
  }

  /** Codes of all municipalities, and beside them those that a region has besides. */
  private void addCodes(Accounts accounts, RecordLayout.Form form, int year) {
    Set<String> regions =
        accounts.codes().stream()
            .flatMap(list -> list.region().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    for (CodeList.Field field : CodeList.Field.values()) {
      String of = form.form() + "/" + word(field);
      accounts.codes().stream()
          .filter(list -> list.field() == field && list.forms().contains(form.form()))
          .mapToInt(CodeList::validFrom)
          .filter(from -> from <= year)
          .max()
          .ifPresent(from -> put(Part.CODES, of, "valid_from " + from));
      List<String> all = accounts.findCodes(field, form.form(), "", year).orElse(List.of());
      all.forEach(code -> put(Part.CODES, of + "/" + code, ""));
      for (String region : regions) {
        accounts.findCodes(field, form.form(), region, year).orElse(List.of()).stream()
            .filter(code -> !all.contains(code))
            .forEach(code -> put(Part.CODES, of + "/" + region + "/" + code, ""));
      }
    }
  }

  private void addRules(JsonNode rules, int year) {
    for (JsonNode rule : rules.values()) {
      if (rule.path("valid_from").asInt() <= year) {
        add(Part.RULES, rule.path("id").asString(), rule);
      }
    }
  }

  /** What the later layout adds, removes and changes. */
  public List<LayoutChange> changes(Layout later) {
    return LayoutChange.between(says, later.says);
  }

  /** A list of texts is one text; of a list of objects each stands under its name. */
  private void add(Part part, String place, JsonNode node) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        add(part, under(place, member.getKey()), member.getValue());
      }
    } else if (node.isArray() && node.values().stream().anyMatch(JsonNode::isObject)) {
      Set<String> names = new TreeSet<>();
      for (JsonNode element : node.values()) {
        String by = NAMES.stream().filter(element::has).findFirst().orElse("");
        String name = element.path(by).asString(Integer.toString(names.size() + 1));
        while (!names.add(name)) {
          name += "+";
        }
        for (Map.Entry<String, JsonNode> member : element.properties()) {
          if (!member.getKey().equals(by)) {
            add(part, under(under(place, name), member.getKey()), member.getValue());
          }
        }
      }
    } else if (!node.isMissingNode()) {
      put(part, place, text(node));
    }
  }

  private static String text(JsonNode node) {
    return node.isArray()
        ? node.values().stream().map(JsonNode::asString).collect(Collectors.joining(", "))
        : node.asString();
  }

  private static String under(String place, String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void put(Part part, String what, String how) {
    says.computeIfAbsent(part, one -> new TreeMap<>()).put(what, how);
  }
}

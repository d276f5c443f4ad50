package jamfor.ingest.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jamfor.ingest.catalogue.Accounts.AccountSum;
import jamfor.ingest.catalogue.Accounts.Activity;
import jamfor.ingest.catalogue.Accounts.FunctionGroup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads the folder {@code accounts}: what the schemas let through, straight into records. */
final class AccountsReader {

  /** A list that an entry leaves out is empty, never null; a mark that it leaves out is not set. */
  private static final JsonMapper ENTRIES =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .withConfigOverride(
              List.class,
              lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  /** Reads a file of entries that a schema rules. */
  interface Lists {
    <T> List<T> list(String file, String schema, BiFunction<YamlFile, JsonNode, T> read);
  }

  private final Path root;
  private final Function<String, List<Path>> folders;
  private final Lists lists;
  private final List<String> faults;

  AccountsReader(
      Path root, Function<String, List<Path>> folders, Lists lists, List<String> faults) {
    this.root = root;
    this.folders = folders;
    this.lists = lists;
    this.faults = faults;
  }

  Accounts read() {
    Accounts accounts =
        new Accounts(
            all("accounts/kostra/layouts", "record-layout", RecordLayout.class),
            all("accounts/kostra/codes", "code-list", CodeList.class),
            entries("accounts/kostra/rules.yml", "control-rule", ControlRule.class),
            entries("accounts/kostra/sums.yml", "account-sum", AccountSum.class),
            entries("accounts/kostra/function-groups.yml", "function-group", FunctionGroup.class),
            lists.list(
                "accounts/activities.yml",
                "activity",
                (file, node) ->
                    new Activity(YamlFile.text(node, "id"), YamlFile.texts(node.path("title")))),
            all("accounts/mappings", "account-mapping", AccountMapping.class));
    accounts.mappings().forEach(mapping -> check(mapping, accounts));
    checkTwins(accounts.mappings());
    return accounts;
  }

  /** No mapping has to come with Jamför: a municipality that sends its ledger adds its own. */
  private <T> List<T> all(String folder, String schema, Class<T> type) {
    List<T> all = new ArrayList<>();
    if (Files.isDirectory(root.resolve(folder))) {
      for (Path file : folders.apply(folder)) {
        all.addAll(entries(root.relativize(file).toString(), schema, type));
      }
    }
    return all;
  }

  private <T> List<T> entries(String file, String schema, Class<T> type) {
    return lists.list(file, schema, (yaml, node) -> ENTRIES.treeToValue(node, type));
  }

  private void check(AccountMapping mapping, Accounts accounts) {
    Set<String> known = new HashSet<>();
    accounts.activities().forEach(activity -> known.add(activity.id()));
    mapping.activities().stream()
        .map(AccountMapping.ActivityRange::to)
        .filter(to -> !known.contains(to))
        .forEach(to -> faults.add(mapping.id() + ": no activity " + to + " in activities.yml"));
  }

  private void checkTwins(List<AccountMapping> mappings) {
    Map<String, AccountMapping> seen = new HashMap<>();
    for (AccountMapping mapping : mappings) {
      String ledger = mapping.organisation() + " " + mapping.validFrom();
      AccountMapping twin = seen.putIfAbsent(ledger, mapping);
      if (twin != null) {
        faults.add(
            "%s and %s read the same organisation from the same year"
                .formatted(twin.id(), mapping.id()));
      }
    }
  }
}

package jamfor.ingest.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code datasets/accounts} says of municipalities' books: how Norway's accounting file is
 * laid out and controlled, and which accounts and activities of a Swedish ledger make the common
 * ones.
 *
 * @param activities the cooperation's common plan
 * @param mappings one for each municipality and the year its own plan began
 */
public record Accounts(
    List<RecordLayout> layouts,
    List<CodeList> codes,
    List<ControlRule> rules,
    List<AccountSum> sums,
    List<FunctionGroup> groups,
    List<Activity> activities,
    List<AccountMapping> mappings) {

  public Accounts {
    layouts = List.copyOf(layouts);
    codes = List.copyOf(codes);
    rules = List.copyOf(rules);
    sums = List.copyOf(sums);
    groups = List.copyOf(groups);
    activities = List.copyOf(activities);
    mappings = List.copyOf(mappings);
  }

  /** Arts that are added for each function. */
  public record AccountSum(String id, List<String> subcodes) {
    public boolean has(String subcode) {
      return CodeRanges.has(subcodes, subcode);
    }
  }

  /** Functions that are published together. */
  public record FunctionGroup(String id, List<String> functions) {}

  /** One activity of the cooperation's plan. */
  public record Activity(String id, jamfor.ingest.vocabulary.Texts title) {}

  /** The newest layout that had begun in that year of accounts. */
  public Optional<RecordLayout> findLayout(int year) {
    return layouts.stream()
        .filter(layout -> layout.validFrom() <= year)
        .max(Comparator.comparingInt(RecordLayout::validFrom));
  }

  /** The mapping of the ledger with that organisation number, as it was in that year. */
  public Optional<AccountMapping> findMapping(String organisation, int year) {
    return mappings.stream()
        .filter(mapping -> mapping.organisation().equals(organisation))
        .filter(mapping -> mapping.validFrom() <= year)
        .max(Comparator.comparingInt(AccountMapping::validFrom));
  }

  /**
   * Every code that the field may hold, in the newest lists of the form; empty where there is no
   * list for that year.
   */
  public Optional<List<String>> findCodes(
      CodeList.Field field, String form, String region, int year) {
    List<CodeList> lists =
        codes.stream()
            .filter(list -> list.field() == field && list.forms().contains(form))
            .filter(list -> list.validFrom() <= year)
            .filter(list -> list.region().map(region::startsWith).orElse(true))
            .toList();
    int newest = lists.stream().mapToInt(CodeList::validFrom).max().orElse(0);
    return lists.isEmpty()
        ? Optional.empty()
        : Optional.of(
            lists.stream()
                .filter(list -> list.validFrom() == newest)
                .flatMap(list -> list.codes().stream())
                .toList());
  }
}

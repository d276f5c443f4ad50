package jamfor.ingest.books;

import jamfor.ingest.catalogue.CodeList;
import jamfor.ingest.catalogue.ControlRule;
import jamfor.ingest.catalogue.ControlRule.Selection;
import jamfor.ingest.catalogue.ControlRule.Sum;
import jamfor.ingest.catalogue.RecordLayout.Account;
import jamfor.ingest.vocabulary.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs SSB's controls over the records of one file: code lists, duplicates and the rules. */
final class AccountControl {

  /** In which quarters a code outside its list is no more than a warning, as SSB has it. */
  private static final Set<Integer> LENIENT = Set.of(1, 2, 3);

  private final List<AccountRecord> records;
  private final List<AccountRecord> booked;
  private final AccountRecord first;
  private final Control control;

  /**
   * @param records of one form, year, quarter and region; at least one
   */
  AccountControl(List<AccountRecord> records, Control control) {
    this.records = records;
    this.booked = records.stream().filter(record -> record.amount() != 0).toList();
    this.first = records.get(0);
    this.control = control;
  }

  void run() {
    boolean balance = first.kind() == Account.BALANCE;
    boolean codes = codes(CodeList.Field.CODE, balance ? "K011" : "K010");
    boolean subcodes = codes(CodeList.Field.SUBCODE, balance ? "K013" : "K012");
    if (!codes || !subcodes) {
      control.find("K099", 1, first.form(), first.year());
    }
    duplicates();
    control.accounts().rules().stream()
        .filter(rule -> rule.validFrom() <= first.year())
        .filter(rule -> rule.forms().contains(first.form()))
        .forEach(this::rule);
  }

  /** Whether there is a list to hold the codes against. */
  private boolean codes(CodeList.Field field, String check) {
    Optional<List<String>> list =
        control.accounts().findCodes(field, first.form(), first.region(), first.year());
    Set<String> valid = new HashSet<>(list.orElse(List.of()));
    if (list.isPresent()) {
      Severity severity =
          LENIENT.contains(first.quarter()) ? Severity.WARNING : control.severity(check);
      for (AccountRecord record : booked) {
        String code = field == CodeList.Field.CODE ? record.code() : record.subcode();
        if (!valid.contains(code)) {
          control.find(
              check, severity, record.line(), code, record.form(), record.year(), record.amount());
        }
      }
    }
    return list.isPresent();
  }

  private void duplicates() {
    Map<AccountRecord.Key, AccountRecord> seen = new HashMap<>();
    Map<AccountRecord.Key, Long> sums = new HashMap<>();
    for (AccountRecord record : records) {
      long sum = sums.merge(record.key(), record.amount(), Long::sum);
      AccountRecord earlier = seen.putIfAbsent(record.key(), record);
      if (earlier != null) {
        control.find(
            "K015",
            record.line(),
            record.account(),
            record.code(),
            record.subcode(),
            earlier.line(),
            sum);
      }
    }
  }

  private void rule(ControlRule rule) {
    Severity severity = rule.severity(control.severity(rule.id()), first.form(), first.quarter());
    for (AccountRecord record : booked) {
      if (rule.records().stream().anyMatch(record::isIn)) {
        control.find(
            rule.id(),
            severity,
            record.line(),
            record.account(),
            record.code(),
            record.subcode(),
            record.amount());
      }
    }
    rule.sum()
        .filter(sum -> booked.stream().anyMatch(record -> record.isIn(sum.given())))
        .ifPresent(sum -> hold(rule, severity, sum));
  }

  private void hold(ControlRule rule, Severity severity, Sum sum) {
    List<Long> parts = sum.parts().stream().map(this::total).toList();
    long total = parts.stream().mapToLong(Long::longValue).sum();
    if (!sum.isMetBy(total)) {
      Object second = parts.size() > 1 ? parts.get(1) : "";
      control.find(rule.id(), severity, 1, total, sum.margin(), parts.get(0), second);
    }
  }

  private long total(Selection selection) {
    return booked.stream()
        .filter(record -> record.isIn(selection))
        .mapToLong(AccountRecord::amount)
        .sum();
  }
}

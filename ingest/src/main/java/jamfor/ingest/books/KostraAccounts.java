package jamfor.ingest.books;

import jamfor.ingest.catalogue.Accounts;
import jamfor.ingest.catalogue.Accounts.AccountSum;
import jamfor.ingest.catalogue.Accounts.FunctionGroup;
import jamfor.ingest.catalogue.RecordLayout;
import jamfor.ingest.catalogue.RecordLayout.Account;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of fixed-width records that a Norwegian municipality submits to SSB. A variable is named
 * by form, account class, function and art (0A_1_202_010), a sum by form, function or group, and
 * SSB's name of it (0A_FGK8_AGD10).
 */
final class KostraAccounts implements Books {

  private static final Pattern HEAD = Pattern.compile("0[A-Z]([12]\\d{3})[ 1-4]\\d{6}");
  private static final Pattern SERVICE = Pattern.compile("[1-7]\\d{2}");
  private static final int MOST_BYTES = 60 * AccountRecords.MOST_RECORDS;
  private static final String WHOLE_MUNICIPALITY = "00";

  @Override
  public String name() {
    return "kostra-accounts";
  }

  @Override
  public boolean recognises(RawFile file) {
    return HEAD.matcher(head(file)).matches();
  }

  private static String head(RawFile file) {
    int length = Math.min(file.bytes().length, 13);
    return new String(file.bytes(), 0, length, StandardCharsets.US_ASCII);
  }

  @Override
  public void read(RawFile file, Control control, Consumer<Row> rows) throws UnreadableException {
    if (file.bytes().length > MOST_BYTES) {
      throw new UnreadableException("line 1", "more than " + MOST_BYTES + " bytes");
    }
    List<String> lines =
        file.text(StandardCharsets.US_ASCII)
            .lines()
            .limit(AccountRecords.MOST_RECORDS + 1)
            .toList();
    Matcher head = HEAD.matcher(head(file));
    if (!head.matches()) {
      throw new UnreadableException("line 1", "does not begin with form, year, quarter, region");
    }
    int year = Integer.parseInt(head.group(1));
    RecordLayout layout =
        control
            .accounts()
            .findLayout(year)
            .orElseThrow(() -> new UnreadableException("line 1", "no record layout for " + year));
    List<AccountRecord> records = AccountRecords.read(lines, layout, control);
    if (!records.isEmpty()) {
      new AccountControl(records, control).run();
    }
    if (!control.findings().block()) {
      entries(records, rows);
      sums(records, control.accounts(), rows);
    }
  }

  /** The same entry twice is summed, as SSB does. */
  private static void entries(List<AccountRecord> records, Consumer<Row> rows) {
    Map<AccountRecord.Key, AccountRecord> first = new LinkedHashMap<>();
    Map<AccountRecord.Key, Long> sums = new LinkedHashMap<>();
    for (AccountRecord record : records) {
      first.putIfAbsent(record.key(), record);
      sums.merge(record.key(), record.amount(), Long::sum);
    }
    first.forEach(
        (key, record) ->
            rows.accept(
                row(
                    record,
                    "%s_%s_%s_%s"
                        .formatted(record.form(), key.account(), key.code(), key.subcode()),
                    sums.getOrDefault(key, 0L))));
  }

  private static void sums(List<AccountRecord> records, Accounts accounts, Consumer<Row> rows) {
    Map<String, AccountRecord> functions = new LinkedHashMap<>();
    List<AccountRecord> operating =
        records.stream()
            .filter(record -> record.kind() == Account.OPERATING)
            .filter(record -> SERVICE.matcher(record.code()).matches())
            .toList();
    operating.forEach(record -> functions.putIfAbsent(record.code(), record));
    functions.forEach(
        (function, record) -> sums(record, function, List.of(function), operating, accounts, rows));
    for (FunctionGroup group : accounts.groups()) {
      group.functions().stream()
          .filter(functions::containsKey)
          .findFirst()
          .map(functions::get)
          .ifPresent(
              record -> sums(record, group.id(), group.functions(), operating, accounts, rows));
    }
  }

  private static void sums(
      AccountRecord first,
      String name,
      List<String> functions,
      List<AccountRecord> operating,
      Accounts accounts,
      Consumer<Row> rows) {
    for (AccountSum sum : accounts.sums()) {
      long total =
          operating.stream()
              .filter(record -> functions.contains(record.code()))
              .filter(record -> sum.has(record.subcode()))
              .mapToLong(AccountRecord::amount)
              .sum();
      rows.accept(row(first, "%s_%s_%s".formatted(first.form(), name, sum.id()), total));
    }
  }

  /** A district of Oslo keeps its six digits: it is no municipality and must not pass as one. */
  private static Row row(AccountRecord record, String variable, long amount) {
    String region = record.region();
    String place = region.endsWith(WHOLE_MUNICIPALITY) ? region.substring(0, 4) : region;
    String year = Integer.toString(record.year());
    return Row.of(
        record.line(),
        "line " + record.line(),
        place,
        variable,
        record.quarter() == 0 ? year : year + "-Q" + record.quarter(),
        "T",
        Long.toString(amount));
  }
}

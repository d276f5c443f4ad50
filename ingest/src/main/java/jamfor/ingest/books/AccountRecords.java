package jamfor.ingest.books;

import jamfor.ingest.catalogue.RecordLayout;
import jamfor.ingest.catalogue.RecordLayout.Account;
import jamfor.ingest.catalogue.RecordLayout.Field;
import jamfor.ingest.row.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Cuts the lines of a KOSTRA accounting file into records (controls 001 to 006, 009 and 014). */
final class AccountRecords {

  /** A municipality has some two thousand; a file with more than this is something else. */
  static final int MOST_RECORDS = 200_000;

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern QUARTER = Pattern.compile("[1-4]?");
  private static final Pattern REGION = Pattern.compile("\\d{6}");
  private static final Pattern CODE = Pattern.compile("\\d{2,4}");
  private static final Pattern SUBCODE = Pattern.compile("\\d{3}");
  private static final Pattern AMOUNT = Pattern.compile(" *-?\\d+");

  /** Fields that must be the same in the whole file, by the control that says so. */
  private static final Map<String, String> UNIFORM =
      Map.of("K003", "form", "K004", "year", "K005", "quarter", "K006", "region");

  private final RecordLayout layout;
  private final Control control;
  private final String first;

  private AccountRecords(RecordLayout layout, Control control, String first) {
    this.layout = layout;
    this.control = control;
    this.first = first;
  }

  /**
   * The records; empty when a finding blocks the file.
   *
   * @throws UnreadableException when there are far too many
   */
  static List<AccountRecord> read(List<String> lines, RecordLayout layout, Control control)
      throws UnreadableException {
    if (lines.size() > MOST_RECORDS) {
      throw new UnreadableException("line " + MOST_RECORDS, "more records than " + MOST_RECORDS);
    }
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() != layout.length()) {
        control.find("K001", i + 1, lines.get(i).length(), layout.length());
      }
    }
    List<AccountRecord> records = new ArrayList<>();
    if (!control.findings().block()) {
      AccountRecords reader = new AccountRecords(layout, control, lines.get(0));
      for (int i = 0; i < lines.size(); i++) {
        reader.record(lines.get(i), i + 1).ifPresent(records::add);
      }
    }
    return control.findings().block() ? List.of() : records;
  }

  private Optional<AccountRecord> record(String text, int line) {
    boolean filled = true;
    for (Field field : layout.fields()) {
      if (field.mandatory() && field.of(text).isEmpty()) {
        control.find("K002", line, place(field), "");
        filled = false;
      }
    }
    if (!filled) {
      return Optional.empty();
    }
    boolean sound =
        holds("year", YEAR, text, line)
            & holds("quarter", QUARTER, text, line)
            & holds("region", REGION, text, line)
            & holds("code", CODE, text, line)
            & holds("subcode", SUBCODE, text, line)
            & amountHolds(text, line)
            & uniform(text, line);
    Optional<Account> kind = sound ? kind(text, line) : Optional.empty();
    return kind.map(
        account ->
            new AccountRecord(
                line,
                cell("form", text),
                Integer.parseInt(cell("year", text)),
                cell("quarter", text).isEmpty() ? 0 : Integer.parseInt(cell("quarter", text)),
                cell("region", text),
                cell("account", text),
                account,
                cell("code", text),
                cell("subcode", text),
                Long.parseLong(cell("amount", text))));
  }

  private boolean holds(String field, Pattern pattern, String text, int line) {
    boolean holds = pattern.matcher(cell(field, text)).matches();
    if (!holds) {
      control.find("K002", line, place(layout.getField(field)), cell(field, text));
    }
    return holds;
  }

  /** As the file description counts: the same in every language. */
  private static String place(Field field) {
    return field.start() + "–" + (field.start() + field.length() - 1);
  }

  private boolean amountHolds(String text, int line) {
    Field field = layout.getField("amount");
    String amount = text.substring(field.start() - 1, field.start() - 1 + field.length());
    boolean holds = AMOUNT.matcher(amount).matches();
    if (!holds) {
      control.find("K014", line, amount);
    }
    return holds;
  }

  private boolean uniform(String text, int line) {
    boolean uniform = true;
    for (String rule : new TreeSet<>(UNIFORM.keySet())) {
      String field = UNIFORM.getOrDefault(rule, "");
      if (!cell(field, text).equals(cell(field, first))) {
        control.find(rule, line, cell(field, text), cell(field, first));
        uniform = false;
      }
    }
    return uniform;
  }

  private Optional<Account> kind(String text, int line) {
    String form = cell("form", text);
    Map<String, Account> accounts =
        layout.findForm(form).map(RecordLayout.Form::accounts).orElse(Map.of());
    Optional<Account> kind = Optional.ofNullable(accounts.get(cell("account", text)));
    if (kind.isEmpty()) {
      control.find(
          "K009",
          line,
          cell("account", text),
          form,
          String.join(", ", new TreeSet<>(accounts.keySet())));
    }
    return kind;
  }

  private String cell(String field, String text) {
    return layout.getField(field).of(text);
  }
}

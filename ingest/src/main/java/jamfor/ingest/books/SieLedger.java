package jamfor.ingest.books;

import jamfor.ingest.catalogue.AccountMapping;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish ledger as a SIE file, type 3 or 4. Its rows are gross cost, income and net cost of each
 * common activity in kronor (440_gross, 440_income, 440_net), and what is not mapped (unmapped_net)
 * beside the total that both make (total_net).
 */
final class SieLedger implements Books {

  private static final Pattern FORMAT = Pattern.compile("(?m)^\\s*#FORMAT[ \\t]+\"?([^\\s\"]+)");
  private static final String PC8 = "PC8";

  @Override
  public String name() {
    return "sie";
  }

  @Override
  public boolean recognises(RawFile file) {
    return file.startsWith("#FLAGGA");
  }

  @Override
  public void read(RawFile file, Control control, Consumer<Row> rows) throws UnreadableException {
    SieText text = SieText.of(file);
    encoding(text, control);
    SieReader reader = new SieReader(control);
    // One by one: a year's books may have millions of lines.
    Iterator<String> lines = text.text().lines().iterator();
    for (int number = 1; lines.hasNext(); number++) {
      reader.take(SieLine.of(lines.next(), number));
    }
    reader.end();
    Ledger ledger = reader.ledger();
    LedgerControl held = new LedgerControl(ledger, control);
    Optional<Integer> year = held.year();
    Optional<AccountMapping> mapping =
        year.flatMap(
            one ->
                ledger.organisation.flatMap(
                    organisation -> control.accounts().findMapping(organisation, one)));
    if (mapping.isEmpty() && year.isPresent() && ledger.organisation.isPresent()) {
      control.find("S011", ledger.organisationLine, year.get());
    }
    if (mapping.isPresent()) {
      held.accounts(mapping.get());
      held.balances(mapping.get());
      ActivityTotals totals = ActivityTotals.of(ledger, mapping.get());
      list(totals, control);
      if (!control.findings().block()) {
        rows(totals, mapping.get().municipality(), year.orElseThrow().toString(), rows);
      }
    }
  }

  private static void encoding(SieText text, Control control) {
    Matcher format = FORMAT.matcher(text.text());
    boolean said = format.find();
    String name = said ? format.group(1) : "–";
    if (!name.equals(PC8) || !text.encoding().equals(SieText.PC8)) {
      int line = said ? (int) text.text().substring(0, format.end()).lines().count() : 1;
      control.find("S001", line, name, text.encoding().name());
    }
  }

  private static void list(ActivityTotals totals, Control control) {
    totals
        .unmapped()
        .forEach(
            (what, amount) ->
                control.find(
                    what.rule(), amount.line(), what.code(), SieReader.text(amount.amount())));
    control.find(
        "S018",
        1,
        SieReader.text(totals.total()),
        SieReader.text(totals.mappedNet()),
        SieReader.text(totals.unmappedNet()));
  }

  private static void rows(
      ActivityTotals totals, String municipality, String year, Consumer<Row> rows) {
    for (Map.Entry<String, ActivityTotals.Total> one : totals.activities().entrySet()) {
      ActivityTotals.Total total = one.getValue();
      row(total.line(), municipality, one.getKey() + "_gross", year, total.cost(), rows);
      row(total.line(), municipality, one.getKey() + "_income", year, total.income(), rows);
      row(total.line(), municipality, one.getKey() + "_net", year, total.net(), rows);
    }
    row(1, municipality, "unmapped_net", year, totals.unmappedNet(), rows);
    row(1, municipality, "total_net", year, totals.total(), rows);
  }

  private static void row(
      int line,
      String municipality,
      String variable,
      String year,
      BigDecimal amount,
      Consumer<Row> rows) {
    rows.accept(
        Row.of(line, "line " + line, municipality, variable, year, "T", amount.toPlainString()));
  }
}

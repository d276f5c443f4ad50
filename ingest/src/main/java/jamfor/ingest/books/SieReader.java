package jamfor.ingest.books;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes the lines of a SIE file of type 3 or 4 into a ledger, after the published format (4B).
 * Texts of vouchers and names of objects may name people: they are not looked at and not repeated.
 */
final class SieReader {

  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,2})?");
  private static final Pattern LABEL = Pattern.compile("#[A-ZÅÄÖ0-9_]{1,30}|\\{");
  private static final String THIS_YEAR = "0";

  /** Dimensions that the format itself defines: cost centre, project, customer and so on. */
  private static final Set<String> DEFINED = Set.of("1", "2", "6", "7", "8", "9", "10");

  /** Labels of the format that say nothing of amounts or what they are booked on. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "#FORMAT",
          "#PROGRAM",
          "#PROSA",
          "#FNR",
          "#FNAMN",
          "#ADRESS",
          "#BKOD",
          "#FTYP",
          "#TAXAR",
          "#KPTYP",
          "#VALUTA",
          "#ENHET",
          "#SRU",
          "#OBJEKT",
          "#OIB",
          "#OUB",
          "#KSUMMA",
          "{");

  private final Control control;
  private final Ledger ledger = new Ledger();
  private final Map<String, Integer> stated = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();
  private Optional<SieLine> voucher = Optional.empty();
  private BigDecimal voucherSum = BigDecimal.ZERO;

  SieReader(Control control) {
    this.control = control;
    ledger.dimensions.addAll(DEFINED);
  }

  /** What has been taken. */
  Ledger ledger() {
    return ledger;
  }

  void take(SieLine line) {
    switch (line.label()) {
      case "" -> blank(line);
      case "#FLAGGA" -> flag(line);
      case "#SIETYP" -> type(line);
      case "#GEN" -> ledger.generated = date(line, 0);
      case "#ORGNR" -> organisation(line);
      case "#RAR" -> year(line);
      case "#OMFATTN" -> ledger.coversTo = date(line, 0);
      case "#KONTO" -> field(line, 0, "KONTO").ifPresent(ledger.accounts::add);
      case "#KTYP" -> kind(line);
      case "#DIM" -> field(line, 0, "DIM").ifPresent(ledger.dimensions::add);
      case "#UNDERDIM" -> subdimension(line);
      case "#IB" -> balance(line, ledger.opening);
      case "#UB" -> balance(line, ledger.closing);
      case "#RES" -> balance(line, ledger.results);
      case "#PSALDO" -> period(line).ifPresent(ledger.periodBalances::add);
      // A budget is no outcome, but one that cannot be read is a fault of the file all the same.
      case "#PBUDGET" -> period(line);
      case "#VER" -> begin(line);
      case "#TRANS" -> transaction(line);
      // Struck rows are no longer booked; added rows stand again as #TRANS on the next line.
      case "#BTRANS", "#RTRANS" -> {}
      case "}" -> end();
      default -> other(line);
    }
  }

  /** The file's last voucher ends with it, whether its brace is there or not. */
  void end() {
    if (voucher.isPresent() && voucherSum.signum() != 0) {
      SieLine line = voucher.get();
      String name = line.find(0).orElse("") + " " + line.find(1).orElse("");
      control.find("S006", line.number(), name.strip(), text(voucherSum));
    }
    voucher = Optional.empty();
    voucherSum = BigDecimal.ZERO;
  }

  private void blank(SieLine line) {
    if (line.size() > 0) {
      control.find("S020", line.number(), "#");
    }
  }

  private void flag(SieLine line) {
    once("#FLAGGA", line);
    if (field(line, 0, "FLAGGA").equals(Optional.of("1"))) {
      control.find("S015", line.number());
    }
  }

  private void type(SieLine line) {
    once("#SIETYP", line);
    ledger.type = field(line, 0, "SIETYP");
  }

  private void organisation(SieLine line) {
    once("#ORGNR", line);
    ledger.organisation = field(line, 0, "ORGNR");
    ledger.organisationLine = line.number();
  }

  private void year(SieLine line) {
    if (line.find(0).equals(Optional.of(THIS_YEAR))) {
      once("#RAR 0", line);
      ledger.yearFrom = date(line, 1);
      ledger.yearTo = date(line, 2);
      ledger.yearLine = line.number();
    }
  }

  private void kind(SieLine line) {
    Optional<String> account = field(line, 0, "KTYP");
    Optional<String> kind = field(line, 1, "KTYP");
    if (account.isPresent() && kind.isPresent()) {
      ledger.kinds.put(account.get(), new Ledger.Kind(line.number(), kind.get()));
    }
  }

  private void subdimension(SieLine line) {
    field(line, 2, "UNDERDIM").ifPresent(parent -> known(parent, line));
    field(line, 0, "UNDERDIM").ifPresent(ledger.dimensions::add);
  }

  private void balance(SieLine line, Map<String, Ledger.Balance> balances) {
    if (line.find(0).equals(Optional.of(THIS_YEAR))) {
      Optional<String> account = field(line, 1, line.label());
      Optional<BigDecimal> amount = amount(line, 2);
      if (account.isPresent() && amount.isPresent()) {
        once(line.label() + " 0 " + account.get(), line);
        balances.put(account.get(), new Ledger.Balance(line.number(), amount.get()));
      }
    }
  }

  /** What may stand only once; two joined files would otherwise count double. */
  private void once(String what, SieLine line) {
    Integer earlier = stated.putIfAbsent(what, line.number());
    if (earlier != null) {
      control.find("S023", line.number(), what, earlier);
    }
  }

  private Optional<Ledger.Posting> period(SieLine line) {
    if (!line.find(0).equals(Optional.of(THIS_YEAR))) {
      return Optional.empty();
    }
    Optional<String> account = field(line, 2, line.label());
    Optional<BigDecimal> amount = objectsThenAmount(line, 3);
    return account.isPresent() && amount.isPresent()
        ? Optional.of(new Ledger.Posting(line.number(), account.get(), objects(line), amount.get()))
        : Optional.empty();
  }

  private void begin(SieLine line) {
    end();
    voucher = Optional.of(line);
    date(line, 2)
        .filter(
            date ->
                ledger.yearFrom.map(date::isBefore).orElse(false)
                    || ledger.yearTo.map(date::isAfter).orElse(false))
        .ifPresent(date -> control.find("S021", line.number(), date));
  }

  private void transaction(SieLine line) {
    if (voucher.isEmpty()) {
      control.find("S024", line.number());
    }
    Optional<String> account = field(line, 0, "TRANS");
    Optional<BigDecimal> amount = objectsThenAmount(line, 1);
    if (account.isPresent() && amount.isPresent()) {
      voucherSum = voucherSum.add(amount.get());
      ledger.book(new Ledger.Posting(line.number(), account.get(), objects(line), amount.get()));
    }
  }

  private Map<String, String> objects(SieLine line) {
    List<String> words = line.objects();
    if (words.size() % 2 != 0) {
      control.find("S020", line.number(), line.label());
      return Map.of();
    }
    Map<String, String> objects = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i += 2) {
      known(words.get(i), line);
      objects.put(words.get(i), words.get(i + 1));
    }
    return objects;
  }

  private void known(String dimension, SieLine line) {
    if (!ledger.dimensions.contains(dimension) && unknown.add(dimension)) {
      control.find("S009", line.number(), dimension);
    }
  }

  private void other(SieLine line) {
    if (!LABEL.matcher(line.label()).matches()) {
      control.find("S020", line.number(), "#");
    } else if (!PASSED_OVER.contains(line.label()) && unknown.add(line.label())) {
      control.find("S019", line.number(), line.label());
    }
  }

  private Optional<String> field(SieLine line, int index, String label) {
    Optional<String> field = line.find(index);
    if (field.isEmpty()) {
      control.find("S020", line.number(), "#" + label.replace("#", ""));
    }
    return field;
  }

  private Optional<BigDecimal> amount(SieLine line, int index) {
    Optional<String> field = field(line, index, line.label());
    if (field.isPresent() && !AMOUNT.matcher(field.get()).matches()) {
      control.find("S005", line.number(), line.label());
      return Optional.empty();
    }
    return field.map(BigDecimal::new);
  }

  /** Without the list of objects a date or a text would stand where the amount should. */
  private Optional<BigDecimal> objectsThenAmount(SieLine line, int index) {
    if (!line.listsObjects(index)) {
      control.find("S020", line.number(), line.label());
      return Optional.empty();
    }
    return amount(line, index + 1);
  }

  private Optional<LocalDate> date(SieLine line, int index) {
    Optional<String> field = field(line, index, line.label());
    try {
      return field.map(text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException none) {
      control.find("S020", line.number(), line.label());
      return Optional.empty();
    }
  }

  /** An amount as the file would write it. */
  static String text(BigDecimal amount) {
    return amount.stripTrailingZeros().scale() <= 0
        ? amount.setScale(0, java.math.RoundingMode.UNNECESSARY).toPlainString()
        : amount.setScale(2, java.math.RoundingMode.UNNECESSARY).toPlainString();
  }
}

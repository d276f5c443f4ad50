package jamfor.ingest.books;

import jamfor.ingest.catalogue.AccountMapping;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds a ledger against itself: the year it covers, and its balances against its vouchers. */
final class LedgerControl {

  private final Ledger ledger;
  private final Control control;

  LedgerControl(Ledger ledger, Control control) {
    this.ledger = ledger;
    this.control = control;
  }

  /** The year of the accounts; empty, with findings, when they are not those of a whole year. */
  Optional<Integer> year() {
    missing("#SIETYP", ledger.type);
    missing("#ORGNR", ledger.organisation);
    missing("#RAR 0", ledger.yearTo);
    ledger
        .type
        .filter(type -> !type.equals("3") && !type.equals("4"))
        .ifPresent(type -> control.find("S004", 1, type));
    if (ledger.yearFrom.isEmpty() || ledger.yearTo.isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = ledger.yearFrom.get();
    LocalDate to = ledger.yearTo.get();
    if (from.getDayOfYear() != 1 || !to.plusDays(1).equals(from.plusYears(1))) {
      control.find("S012", ledger.yearLine, from, to);
    }
    ledger
        .coversTo
        .filter(covers -> covers.isBefore(to))
        .ifPresent(covers -> control.find("S013", ledger.yearLine, covers, to));
    if (ledger.coversTo.isEmpty()) {
      // Books written out before the year has ended cannot hold the whole of it.
      ledger
          .generated
          .filter(day -> day.isBefore(to))
          .ifPresent(day -> control.find("S013", ledger.yearLine, day, to));
    }
    return Optional.of(from.getYear());
  }

  private void missing(String label, Optional<?> value) {
    if (value.isEmpty()) {
      control.find("S003", 1, label);
    }
  }

  /** Balances against vouchers, where there are vouchers. */
  void balances(AccountMapping mapping) {
    if (!ledger.hasVouchers()) {
      return;
    }
    Map<String, BigDecimal> booked = ledger.booked();
    Set<String> accounts = new TreeSet<>(booked.keySet());
    accounts.addAll(ledger.results.keySet());
    accounts.addAll(ledger.closing.keySet());
    Map<String, Integer> lines = firstLines(ledger);
    for (String account : accounts) {
      int line = lines.getOrDefault(account, 1);
      BigDecimal sum = booked.getOrDefault(account, BigDecimal.ZERO);
      boolean balance =
          mapping
              .findKind(account)
              .map(AccountMapping.Kind.BALANCE::equals)
              .orElse(ledger.closing.containsKey(account));
      if (balance) {
        closing(account, sum, line);
      } else {
        result(account, sum, line);
      }
    }
  }

  private void result(String account, BigDecimal booked, int line) {
    demand("S007", Optional.ofNullable(ledger.results.get(account)), account, booked, line);
  }

  private void closing(String account, BigDecimal booked, int line) {
    Optional<Ledger.Balance> opening = Optional.ofNullable(ledger.opening.get(account));
    BigDecimal expected = opening.map(Ledger.Balance::amount).orElse(BigDecimal.ZERO).add(booked);
    demand("S008", Optional.ofNullable(ledger.closing.get(account)), account, expected, line);
  }

  /** What the ledger says of an account, nothing being zero, is what its vouchers make. */
  private void demand(
      String rule, Optional<Ledger.Balance> told, String account, BigDecimal made, int line) {
    BigDecimal said = told.map(Ledger.Balance::amount).orElse(BigDecimal.ZERO);
    if (said.compareTo(made) != 0) {
      control.find(
          rule,
          told.map(Ledger.Balance::line).orElse(line),
          account,
          told.map(Ledger.Balance::amount).map(SieReader::text).orElse("–"),
          SieReader.text(made));
    }
  }

  private static Map<String, Integer> firstLines(Ledger ledger) {
    Map<String, Integer> lines = new HashMap<>();
    ledger.transactions().forEach(posting -> lines.putIfAbsent(posting.account(), posting.line()));
    return lines;
  }

  /** Accounts as the ledger itself calls them, and as the mapping does. */
  void accounts(AccountMapping mapping) {
    Set<String> undeclared = new TreeSet<>();
    for (Ledger.Posting posting : ledger.transactions()) {
      if (!ledger.accounts.contains(posting.account()) && undeclared.add(posting.account())) {
        control.find("S010", posting.line(), posting.account());
      }
    }
    ledger.kinds.forEach(
        (account, kind) ->
            mapping
                .findKind(account)
                .filter(mapped -> !fits(mapped, kind.letter()))
                .ifPresent(
                    mapped ->
                        control.find(
                            "S022",
                            kind.line(),
                            account,
                            kind.letter(),
                            mapped.name().toLowerCase(Locale.ROOT))));
  }

  /** T and S are assets and debts, K and I costs and income. */
  private static boolean fits(AccountMapping.Kind mapped, String kind) {
    return switch (kind) {
      case "T", "S" -> mapped == AccountMapping.Kind.BALANCE;
      case "K" -> mapped == AccountMapping.Kind.COST;
      case "I" -> mapped == AccountMapping.Kind.INCOME;
      default -> false;
    };
  }
}

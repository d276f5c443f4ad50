package jamfor.ingest.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a SIE file says, as far as it is used; filled line by line. */
final class Ledger {

  /** An amount on an account and its objects, by dimension. */
  record Posting(int line, String account, Map<String, String> objects, BigDecimal amount) {}

  /** What a transaction is booked on. */
  private record Booked(String account, Map<String, String> objects) {}

  /** The letter that the ledger gives an account, and where it stands. */
  record Kind(int line, String letter) {}

  /** A balance of the year and where it stands. */
  record Balance(int line, BigDecimal amount) {}

  Optional<String> organisation = Optional.empty();
  int organisationLine = 1;
  Optional<String> type = Optional.empty();
  Optional<LocalDate> yearFrom = Optional.empty();
  Optional<LocalDate> yearTo = Optional.empty();
  int yearLine = 1;
  Optional<LocalDate> coversTo = Optional.empty();
  Optional<LocalDate> generated = Optional.empty();

  final Map<String, Kind> kinds = new TreeMap<>();
  final Set<String> accounts = new TreeSet<>();
  final Set<String> dimensions = new TreeSet<>();
  final Map<String, Balance> opening = new LinkedHashMap<>();
  final Map<String, Balance> closing = new LinkedHashMap<>();
  final Map<String, Balance> results = new LinkedHashMap<>();
  private final Map<Booked, Posting> vouchers = new LinkedHashMap<>();
  final List<Posting> periodBalances = new ArrayList<>();

  /** Whether the file holds vouchers, and not only balances. */
  boolean hasVouchers() {
    return type.equals(Optional.of("4"));
  }

  /**
   * Adds a transaction to those on the same account and objects: a year has millions of
   * transactions, but few such pairs.
   */
  void book(Posting posting) {
    vouchers.merge(
        new Booked(posting.account(), posting.objects()),
        posting,
        (first, more) ->
            new Posting(
                first.line(), first.account(), first.objects(), first.amount().add(more.amount())));
  }

  /** The transactions of the vouchers, those on the same account and objects as one. */
  Collection<Posting> transactions() {
    return vouchers.values();
  }

  /** The sum of the vouchers on each account. */
  Map<String, BigDecimal> booked() {
    Map<String, BigDecimal> booked = new TreeMap<>();
    transactions()
        .forEach(posting -> booked.merge(posting.account(), posting.amount(), BigDecimal::add));
    return booked;
  }
}

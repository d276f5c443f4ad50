package jamfor.ingest.books;

import jamfor.ingest.books.Ledger.Posting;
import jamfor.ingest.catalogue.AccountMapping;
import jamfor.ingest.catalogue.AccountMapping.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ledger's result by common activity. Every posting on an account that is not a balance account
 * goes either to an activity or to what is not mapped, so that the two make the total to the öre.
 */
final class ActivityTotals {

  /** What an activity cost and earned; income is positive. */
  record Total(int line, BigDecimal cost, BigDecimal income) {
    BigDecimal net() {
      return cost.subtract(income);
    }
  }

  /** Why an amount is not mapped, and of what account or activity. */
  record Unmapped(String rule, String code) implements Comparable<Unmapped> {
    @Override
    public int compareTo(Unmapped other) {
      int byRule = rule.compareTo(other.rule);
      return byRule == 0 ? code.compareTo(other.code) : byRule;
    }
  }

  /** An amount and where it first stands. */
  record Amount(int line, BigDecimal amount) {
    Amount plus(Amount other) {
      return new Amount(line, amount.add(other.amount));
    }
  }

  private final AccountMapping mapping;
  private final Map<String, Total> activities = new TreeMap<>();
  private final Map<Unmapped, Amount> unmapped = new TreeMap<>();
  private BigDecimal total = BigDecimal.ZERO;

  private ActivityTotals(AccountMapping mapping) {
    this.mapping = mapping;
  }

  static ActivityTotals of(Ledger ledger, AccountMapping mapping) {
    ActivityTotals totals = new ActivityTotals(mapping);
    Collection<Posting> postings =
        ledger.hasVouchers() ? ledger.transactions() : fromBalances(ledger, mapping);
    postings.forEach(totals::add);
    return totals;
  }

  /** Without vouchers: the balances of the activities, and what they leave of each result. */
  private static List<Posting> fromBalances(Ledger ledger, AccountMapping mapping) {
    String dimension = mapping.activityDimension();
    List<Posting> postings = new ArrayList<>();
    Map<String, BigDecimal> rest = new HashMap<>();
    for (Posting posting : ledger.periodBalances) {
      if (posting.objects().size() == 1 && posting.objects().containsKey(dimension)) {
        postings.add(posting);
        rest.merge(posting.account(), posting.amount().negate(), BigDecimal::add);
      }
    }
    ledger.results.forEach(
        (account, result) -> {
          BigDecimal left = result.amount().add(rest.getOrDefault(account, BigDecimal.ZERO));
          if (left.signum() != 0) {
            postings.add(new Posting(result.line(), account, Map.of(), left));
          }
        });
    return postings;
  }

  private void add(Posting posting) {
    Optional<Kind> kind = mapping.findKind(posting.account());
    if (kind.equals(Optional.of(Kind.BALANCE))) {
      return;
    }
    total = total.add(posting.amount());
    Optional<String> code = Optional.ofNullable(posting.objects().get(mapping.activityDimension()));
    Optional<String> activity = code.flatMap(mapping::findActivity);
    if (kind.isEmpty()) {
      leave("S016", posting.account(), posting);
    } else if (code.isEmpty()) {
      leave("S017", posting.account(), posting);
    } else if (activity.isEmpty()) {
      leave("S014", code.get(), posting);
    } else {
      BigDecimal none = BigDecimal.ZERO;
      boolean cost = kind.get() == Kind.COST;
      Total one =
          new Total(
              posting.line(),
              cost ? posting.amount() : none,
              cost ? none : posting.amount().negate());
      activities.merge(
          activity.get(),
          one,
          (before, more) ->
              new Total(
                  before.line(),
                  before.cost().add(more.cost()),
                  before.income().add(more.income())));
    }
  }

  private void leave(String rule, String code, Posting posting) {
    unmapped.merge(
        new Unmapped(rule, code), new Amount(posting.line(), posting.amount()), Amount::plus);
  }

  /** By common activity. */
  Map<String, Total> activities() {
    return activities;
  }

  /** What no activity got, by reason and code. */
  Map<Unmapped, Amount> unmapped() {
    return unmapped;
  }

  /** The net of all accounts but the balance accounts. */
  BigDecimal total() {
    return total;
  }

  BigDecimal mappedNet() {
    return activities.values().stream().map(Total::net).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal unmappedNet() {
    return unmapped.values().stream().map(Amount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

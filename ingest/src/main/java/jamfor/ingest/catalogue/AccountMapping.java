package jamfor.ingest.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * How one municipality's ledger becomes the cooperation's common activities.
 *
 * @param organisation the organisation number that its SIE files carry
 * @param validFrom the first year of accounts it reads
 * @param activityDimension the number of the SIE dimension that holds the activity
 */
public record AccountMapping(
    String id,
    String municipality,
    String organisation,
    int validFrom,
    String activityDimension,
    List<AccountRange> accounts,
    List<ActivityRange> activities) {

  /** What an account holds. */
  public enum Kind {
    BALANCE,
    INCOME,
    COST
  }

  /** Accounts of one kind. */
  public record AccountRange(List<String> accounts, Kind is) {}

  /** The municipality's activity codes that make a common activity. */
  public record ActivityRange(List<String> codes, String to) {}

  public Optional<Kind> findKind(String account) {
    return accounts.stream()
        .filter(range -> CodeRanges.has(range.accounts(), account))
        .map(AccountRange::is)
        .findFirst();
  }

  /** The common activity of one of the municipality's codes. */
  public Optional<String> findActivity(String code) {
    return activities.stream()
        .filter(range -> CodeRanges.has(range.codes(), code))
        .map(ActivityRange::to)
        .findFirst();
  }
}

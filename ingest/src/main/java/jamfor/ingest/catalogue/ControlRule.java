package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A rule over the records of an accounting file: it finds records of some kind, or holds a sum
 * against zero.
 *
 * @param id of the check that says what is found
 * @param validFrom the first year of accounts it holds for
 * @param milder where the check's own severity is not the one; the first that fits counts
 * @param records each record that one of these selects is found
 */
public record ControlRule(
    String id,
    int validFrom,
    List<String> forms,
    List<Milder> milder,
    List<Selection> records,
    Optional<Sum> sum) {

  /**
   * A milder severity.
   *
   * @param quarters 0 is the year
   * @param forms empty for all
   */
  public record Milder(List<Integer> quarters, List<String> forms, Severity severity) {}

  /** Records that meet all that is said; what is empty is not asked. */
  public record Selection(
      Optional<RecordLayout.Account> account,
      List<String> forms,
      List<String> code,
      List<String> exceptCode,
      List<String> subcode,
      List<String> exceptSubcode,
      List<String> regions,
      List<String> exceptRegions,
      boolean negative) {

    /** Whether a record with that content is one of these. */
    public boolean selects(
        RecordLayout.Account kind,
        String form,
        String region,
        String recordCode,
        String recordSubcode,
        long amount) {
      return account.map(kind::equals).orElse(true)
          && (forms.isEmpty() || forms.contains(form))
          && (code.isEmpty() || CodeRanges.has(code, recordCode))
          && !CodeRanges.has(exceptCode, recordCode)
          && (subcode.isEmpty() || CodeRanges.has(subcode, recordSubcode))
          && !CodeRanges.has(exceptSubcode, recordSubcode)
          && (regions.isEmpty() || regions.stream().anyMatch(region::startsWith))
          && exceptRegions.stream().noneMatch(region::startsWith)
          && !(negative && amount >= 0);
    }
  }

  /** What a sum must be. */
  public enum Bound {
    ZERO,
    NOT_ZERO,
    POSITIVE,
    NEGATIVE
  }

  /**
   * A sum and what it must be.
   *
   * @param given the rule holds only for a file that has such a record
   * @param margin how far from zero the sum may lie
   */
  public record Sum(Selection given, List<Selection> parts, Bound mustBe, long margin) {

    public boolean isMetBy(long total) {
      return switch (mustBe) {
        case ZERO -> Math.abs(total) <= margin;
        case NOT_ZERO -> total != 0;
        case POSITIVE -> total > 0;
        case NEGATIVE -> total < 0;
      };
    }
  }

  /** The severity of what is found in a file of that form and quarter. */
  public Severity severity(Severity usual, String form, int quarter) {
    return milder.stream()
        .filter(one -> one.quarters().contains(quarter))
        .filter(one -> one.forms().isEmpty() || one.forms().contains(form))
        .map(Milder::severity)
        .findFirst()
        .orElse(usual);
  }
}

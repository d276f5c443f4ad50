package jamfor.ingest.books;

import jamfor.ingest.catalogue.ControlRule.Selection;
import jamfor.ingest.catalogue.RecordLayout.Account;

/**
 * One record of a KOSTRA accounting file.
 *
 * @param quarter 0 for the year
 * @param account the account class as written
 * @param kind what the class holds
 * @param code function or balance chapter
 * @param subcode art or sector
 * @param amount in 1,000 NOK; income and liabilities are negative
 */
record AccountRecord(
    int line,
    String form,
    int year,
    int quarter,
    String region,
    String account,
    Account kind,
    String code,
    String subcode,
    long amount) {

  /** What is booked: the same key twice is the same entry. */
  record Key(String account, String code, String subcode) {}

  Key key() {
    return new Key(account, code, subcode);
  }

  boolean isIn(Selection selection) {
    return selection.selects(kind, form, region, code, subcode, amount);
  }
}

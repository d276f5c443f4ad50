package jamfor.ingest.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each field stands in a record of fixed length.
 *
 * @param validFrom the first year of accounts it reads
 * @param length characters in a record
 */
public record RecordLayout(
    String id, int validFrom, int length, List<Field> fields, List<Form> forms) {

  /** What an account class holds. */
  public enum Account {
    OPERATING,
    INVESTMENT,
    BALANCE
  }

  /**
   * A field of the record.
   *
   * @param start place of its first character, from 1
   */
  public record Field(String name, int start, int length, boolean mandatory) {

    /** The field's characters, blanks aside. */
    public String of(String record) {
      return record.substring(start - 1, start - 1 + length).strip();
    }
  }

  /** A form and the account classes it may hold. */
  public record Form(String form, Map<String, Account> accounts) {}

  public Optional<Form> findForm(String form) {
    return forms.stream().filter(one -> one.form().equals(form)).findFirst();
  }

  /**
   * @throws IllegalArgumentException when the layout has no such field
   */
  public Field getField(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No field " + name + " in " + id));
  }
}

package jamfor.ingest.row;

import java.util.Optional;

/**
 * One value as a file writes it: where it stands, and the texts that say what it is. Nothing is
 * interpreted.
 *
 * @param number of the row in the file, from 1
 * @param position for the human eye: line and column, cell, or path
 * @param place code or name of the municipality
 * @param unit code of the school or preschool
 * @param provider the publisher's word for who runs the unit
 * @param variable the publisher's name or id of what is measured
 * @param measure the publisher's unit, where the file writes one beside the value
 * @param value the number or the sign for missing
 */
public record Row(
    int number,
    String position,
    String place,
    Optional<String> unit,
    Optional<String> provider,
    String variable,
    Optional<String> measure,
    String period,
    String sex,
    String value) {

  /** The length of its longest text. */
  public int longest() {
    int longest = Math.max(Math.max(place.length(), variable.length()), period.length());
    longest = Math.max(longest, Math.max(sex.length(), value.length()));
    longest = Math.max(longest, unit.map(String::length).orElse(0));
    longest = Math.max(longest, provider.map(String::length).orElse(0));
    return Math.max(longest, measure.map(String::length).orElse(0));
  }

  /** A row about a municipality. */
  public static Row of(
      int number,
      String position,
      String place,
      String variable,
      String period,
      String sex,
      String value) {
    return new Row(
        number,
        position,
        place,
        Optional.empty(),
        Optional.empty(),
        variable,
        Optional.empty(),
        period,
        sex,
        value);
  }
}

package jamfor.ingest.row;

import java.util.Set;

/**
 * One school or preschool as a file writes it. Nothing is interpreted.
 *
 * @param number of the row in the file, from 1
 * @param position for the human eye
 * @param place code or name of the municipality
 * @param provider the publisher's word for who runs it
 * @param forms what it offers, in the layout's words; none where the file is no register
 */
public record UnitRow(
    int number,
    String position,
    String code,
    String name,
    String place,
    String provider,
    Set<String> forms) {

  public UnitRow {
    forms = Set.copyOf(forms);
  }
}

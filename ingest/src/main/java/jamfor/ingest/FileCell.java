package jamfor.ingest;

import jamfor.ingest.row.Row;
import java.util.Optional;

/**
 * A value as its delivery's file writes it, and the texts that say what it is; nothing interpreted.
 *
 * @param position for the human eye: line and column, cell, or path
 * @param place code or name of the municipality
 * @param unit code of the school or preschool
 */
public record FileCell(
    String position,
    String place,
    Optional<String> unit,
    String variable,
    String period,
    String sex,
    String value) {

  static FileCell of(Row row) {
    return new FileCell(
        row.position(),
        row.place(),
        row.unit(),
        row.variable(),
        row.period(),
        row.sex(),
        row.value());
  }
}

package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one file format. */
public interface Format {

  /** The name that {@code source.yml} uses. */
  String name();

  /** Whether the file can be one of the source's: by its shape, cheaply, without reading it all. */
  boolean recognises(RawFile file, Source source);

  /**
   * Hands over all rows, in the order of the file.
   *
   * @throws UnreadableException when the file is not of this format
   */
  void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException;

  /**
   * The same, and what only the format can see to be wrong. Most have nothing to say beyond their
   * rows.
   */
  default void read(RawFile file, Source source, Consumer<Row> rows, Consumer<Notice> notices)
      throws UnreadableException {
    read(file, source, rows);
  }

  /**
   * Hands over the schools and preschools that the file names, in its order. Most files name none.
   *
   * @throws UnreadableException when the file is not of this format
   */
  default void readUnits(RawFile file, Source source, Consumer<UnitRow> units)
      throws UnreadableException {}

  /** The day that the file is of, where it says so itself. */
  default Optional<LocalDate> day(RawFile file, Source source) {
    return Optional.empty();
  }

  /**
   * Looks for what may not be kept, before anything of the file is. Registers name heads of schools
   * and how to reach them.
   *
   * @throws UnreadableException when there is such, or may be
   */
  default void admit(RawFile file, Source source) throws UnreadableException {}
}

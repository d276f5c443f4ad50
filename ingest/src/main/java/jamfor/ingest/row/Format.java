package jamfor.ingest.row;

import jamfor.ingest.catalogue.Source;
import java.util.List;
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

  /** What should be known of the file beside its rows; most formats have nothing to say. */
  default List<Note> notes(RawFile file) throws UnreadableException {
    return List.of();
  }
}

package jamfor.ingest.books;

import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import java.util.List;
import java.util.function.Consumer;

/** Reads one kind of accounting file: unlike a format it controls and sums what it reads. */
public sealed interface Books permits KostraAccounts, SieLedger {

  /** All kinds. */
  static List<Books> list() {
    return List.of(new KostraAccounts(), new SieLedger());
  }

  /** The name that {@code source.yml} uses. */
  String name();

  /** Whether the file is of this kind: by its first characters, without reading it all. */
  boolean recognises(RawFile file);

  /**
   * Hands over a row for each sum; hands over nothing when a finding blocks the file.
   *
   * @throws UnreadableException when the file is not of this kind
   */
  void read(RawFile file, Control control, Consumer<Row> rows) throws UnreadableException;
}

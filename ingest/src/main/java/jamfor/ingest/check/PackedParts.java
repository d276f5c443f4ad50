package jamfor.ingest.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * F081, F082, F083 and F084: what a workbook must be before a reader of workbooks gets it. It is
 * unpacked once without being kept, since a part can say that it is smaller than it is.
 */
final class PackedParts implements FileCheck {

  /** The largest real delivery known has 35 parts and unpacks to 23 MB. */
  private static final int MOST_PARTS = 200;

  private static final long MOST_BYTES = 50_000_000;
  private static final long MOST_UNPACKED = 50_000_000;

  /**
   * A cell has room for 32,767 signs: between two marks of XML stands no more than some of that.
   */
  private static final int LONGEST_RUN = 200_000;

  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final String CONTENTS = "[Content_Types].xml";

  /** A folder above, a root, a drive, or a sign that ends a name. */
  private static final Pattern OUTSIDE =
      Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?|[/\\\\].*|.*[:\\x00-\\x1F].*");

  @Override
  public Optional<FileFault> find(byte[] bytes) {
    if (!Bytes.head(bytes).startsWith("PK")) {
      return Optional.empty();
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of(tooLarge("1"));
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      return find(zip);
    } catch (IOException | RuntimeException broken) {
      return Optional.of(notWhole("zip"));
    }
  }

  private static Optional<FileFault> find(ZipFile zip) throws IOException {
    List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
    if (parts.size() > MOST_PARTS) {
      return Optional.of(tooLarge("zip"));
    }
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry part : parts) {
      if (OUTSIDE.matcher(part.getName()).matches() || !names.add(part.getName())) {
        return Optional.of(notWhole(part.getName()));
      }
    }
    if (!names.contains(CONTENTS)) {
      return Optional.of(notWhole(CONTENTS));
    }
    PartReader reader = new PartReader();
    long left = MOST_UNPACKED;
    for (ZipArchiveEntry part : parts) {
      try (Counted content =
          new Counted(zip.getInputStream(part), reader.reads(part.getName()), left)) {
        Optional<FileFault> fault = reader.find(part.getName(), content);
        if (fault.isPresent()) {
          return fault;
        }
        content.drain();
        left = content.left;
      } catch (TooLargeException large) {
        return Optional.of(tooLarge(part.getName()));
      } catch (IOException | RuntimeException broken) {
        return Optional.of(notWhole(part.getName()));
      }
    }
    return reader.hasItsStrings() ? Optional.empty() : Optional.of(notWhole(STRINGS));
  }

  static FileFault tooLarge(String part) {
    return new FileFault(
        "F081", part, List.of(part, MOST_UNPACKED, MOST_PARTS, PartReader.MOST_ELEMENTS));
  }

  private static FileFault notWhole(String part) {
    return new FileFault("F082", part, List.of(part));
  }

  /** Its own class, since to the reader of XML it is an input that failed. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;
  }

  /** Ends a part that goes on for too long. */
  private static final class Counted extends FilterInputStream {
    private final boolean xml;
    private long left;
    private int run;

    Counted(InputStream content, boolean xml, long left) {
      super(content);
      this.xml = xml;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      for (int i = from; xml && i < from + read; i++) {
        run = buffer[i] == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
          throw new TooLargeException();
        }
      }
      left -= Math.max(read, 0);
      if (left < 0) {
        throw new TooLargeException();
      }
      return read;
    }

    void drain() throws IOException {
      byte[] buffer = new byte[8192];
      int read = read(buffer, 0, buffer.length);
      while (read >= 0) {
        read = read(buffer, 0, buffer.length);
      }
    }
  }
}

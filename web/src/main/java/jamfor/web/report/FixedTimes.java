package jamfor.web.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook with the edition's date in the place of the clock's, so that the same content is the
 * same bytes.
 */
final class FixedTimes {

  private static final String PROPERTIES = "docProps/core.xml";

  private FixedTimes() {}

  /** Its parts are read from a file: a stream cannot be read that way on JDK 17 (ZIP64). */
  static byte[] in(byte[] workbook, LocalDate date) throws IOException {
    Path written = Files.createTempFile("report-", ".xlsx");
    try {
      Files.write(written, workbook);
      try (ZipFile parts = new ZipFile(written.toFile())) {
        return in(parts, date);
      }
    } finally {
      Files.delete(written);
    }
  }

  private static byte[] in(ZipFile parts, LocalDate date) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream fixed = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(date.atStartOfDay());
        fixed.putNextEntry(same);
        try (InputStream content = parts.getInputStream(part)) {
          byte[] bytes = content.readAllBytes();
          fixed.write(part.getName().equals(PROPERTIES) ? created(bytes, date) : bytes);
        }
        fixed.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] created(byte[] properties, LocalDate date) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(
            "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", "$1" + date + "T00:00:00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }
}

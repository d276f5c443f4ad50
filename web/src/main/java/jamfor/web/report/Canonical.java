package jamfor.web.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in the form that the same content always has: the edition's date for the clock's, and
 * merged cells in order, which the writer keeps in a set.
 */
final class Canonical {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED =
      Pattern.compile("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)");
  private static final Pattern MERGED = Pattern.compile("<mergeCells>(.*?)</mergeCells>");
  private static final Pattern ONE_MERGED = Pattern.compile("<mergeCell [^>]*/>");

  private Canonical() {}

  /** Its parts are read from a file: a stream cannot be read that way on JDK 17 (ZIP64). */
  static byte[] form(byte[] workbook, LocalDate date) throws IOException {
    Path written = Files.createTempFile("report-", ".xlsx");
    try {
      Files.write(written, workbook);
      try (ZipFile parts = new ZipFile(written.toFile())) {
        return form(parts, date);
      }
    } finally {
      Files.delete(written);
    }
  }

  private static byte[] form(ZipFile parts, LocalDate date) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream canonical = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry same = new ZipEntry(part.getName());
        same.setTimeLocal(date.atStartOfDay());
        canonical.putNextEntry(same);
        try (InputStream content = parts.getInputStream(part)) {
          String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
          canonical.write(form(part.getName(), xml, date).getBytes(StandardCharsets.UTF_8));
        }
        canonical.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static String form(String name, String xml, LocalDate date) {
    return name.equals(PROPERTIES)
        ? CREATED.matcher(xml).replaceAll("$1" + date + "T00:00:00Z$2")
        : MERGED.matcher(xml).replaceAll(Canonical::sorted);
  }

  private static String sorted(MatchResult merged) {
    return ONE_MERGED
        .matcher(merged.group(1))
        .results()
        .map(MatchResult::group)
        .sorted()
        .collect(Collectors.joining("", "<mergeCells>", "</mergeCells>"));
  }
}

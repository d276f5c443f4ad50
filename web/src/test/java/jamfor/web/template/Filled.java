package jamfor.web.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A template with content put into its cells, in the XML that a spreadsheet writes there. */
final class Filled {

  private static final String FIGURES = "xl/worksheets/sheet2.xml";

  private Filled() {}

  static String number(String digits) {
    return "><v>" + digits + "</v></c>";
  }

  static String text(String text) {
    return " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  static String formula(String formula, String cached) {
    return "><f>" + formula + "</f><v>" + cached + "</v></c>";
  }

  static String error(String error) {
    return " t=\"e\"><v>" + error + "</v></c>";
  }

  /**
   * @param cells what {@link #number}, {@link #text} and the others give, by the cell's name
   */
  static Path fill(Path file, byte[] template, Map<String, String> cells) throws IOException {
    Files.write(file, template);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile parts = new ZipFile(file.toFile());
        ZipOutputStream filled = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        filled.putNextEntry(new ZipEntry(part.getName()));
        try (InputStream content = parts.getInputStream(part)) {
          byte[] bytes = content.readAllBytes();
          filled.write(part.getName().equals(FIGURES) ? fill(bytes, cells) : bytes);
        }
        filled.closeEntry();
      }
    }
    return Files.write(file, out.toByteArray());
  }

  private static byte[] fill(byte[] sheet, Map<String, String> cells) {
    String xml = new String(sheet, StandardCharsets.UTF_8);
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      Matcher empty =
          Pattern.compile("<c r=\"" + cell.getKey() + "\"( s=\"\\d+\")?(?:/>|></c>)").matcher(xml);
      if (!empty.find()) {
        throw new IllegalStateException("The template has no empty cell " + cell.getKey());
      }
      String style = empty.group(1) == null ? "" : empty.group(1);
      xml =
          empty.replaceFirst(
              Matcher.quoteReplacement("<c r=\"" + cell.getKey() + "\"" + style + cell.getValue()));
    }
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}

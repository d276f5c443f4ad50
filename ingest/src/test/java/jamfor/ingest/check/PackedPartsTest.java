package jamfor.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedPartsTest {

  private final PackedParts check = new PackedParts();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kolada/kolada2019.xlsx",
        "/kolada/Kolada_2005.xlsx",
        "/members/jamfor-template-1430-v8-2024.xlsx",
        "/members/libreoffice-1430-v8-2024.xlsx",
        "/skolinspektionen/year-8-2022.xlsx"
      })
  void realWorkbooksPass(String name) throws IOException {
    try (var in = Objects.requireNonNull(getClass().getResourceAsStream(name))) {
      assertThat(check.find(in.readAllBytes())).isEmpty();
    }
  }

  @Test
  void aWorkbookWithTextsPasses() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Synthetic", "1.0")) {
      workbook.newWorksheet("A").value(0, 0, "a");
    }
    assertThat(check.find(bytes.toByteArray())).isEmpty();
  }

  /** Both edges of what a sheet has, and of what a workbook's strings are. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "the last cell there is | <row r=\"1048576\"><c r=\"XFD1048576\"/></row> | ``",
        "a column more | <row><c r=\"XFE1\"/></row> | F084",
        "a row more | <row r=\"1048577\"/> | F084",
        "a cell in row 0 | <row><c r=\"A0\"/></row> | F084",
        "a cell without a place | <row><c><v>1</v></c></row> | ``",
        "the last string there is | <row><c t=\"s\"><v>1</v></c></row> | ``",
        "a string more | <row><c t=\"s\"><v>2</v></c></row> | F082",
        "a number that large | <row><c><v>2</v></c></row> | ``",
        "a letter written as a number | <row><c t=\"str\"><v>&#65;</v></c></row> | ``",
        "an inclusion | <i:include xmlns:i=\"http://www.w3.org/2001/XInclude\"/> | F083"
      })
  void sheetsAreHeldToTheirEdges(String what, String inside, String expected) throws IOException {
    byte[] workbook =
        workbook("xl/worksheets/sheet1.xml", "<worksheet>" + inside.strip() + "</worksheet>");

    assertThat(check.find(workbook).map(FileFault::rule).orElse("")).as(what).isEqualTo(expected);
  }

  @Test
  void aPartThatIsNeverReadMayNameASchema() throws IOException {
    String part = "<a xmlns:x=\"y\" x:schemaLocation=\"http://127.0.0.1/\"/>";

    assertThat(check.find(workbook("customXml/item1.xml", part))).isEmpty();
    assertThat(check.find(workbook("xl/styles.xml", part)).map(FileFault::rule)).contains("F083");
  }

  @ParameterizedTest
  @CsvSource({"49, ''", "51, F081"})
  void whatIsUnpackedHasALimit(int megabytes, String expected) throws IOException {
    String zeros = "\0".repeat(1_000_000 * megabytes - 1000);

    Optional<FileFault> fault = check.find(workbook("docProps/thumbnail.jpeg", zeros));

    assertThat(fault.map(FileFault::rule).orElse("")).isEqualTo(expected);
    assertThat(fault.map(FileFault::position).orElse("docProps/thumbnail.jpeg"))
        .isEqualTo("docProps/thumbnail.jpeg");
  }

  private static byte[] workbook(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(zip, "[Content_Types].xml", "<Types/>");
      part(zip, "xl/sharedStrings.xml", "<sst><si><t>a</t></si><si><t>b</t></si></sst>");
      part(zip, name, content);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
  }
}

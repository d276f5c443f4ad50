package jamfor.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

/** Workbooks, and what pretends to be one, made from a small real export of Kolada's. */
final class HostileWorkbooks {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SHARED = "xl/sharedStrings.xml";

  /** Every kind of part that a reader of workbooks opens. */
  private static final List<String> PARTS =
      List.of(
          SHEET,
          SHARED,
          "xl/workbook.xml",
          "xl/styles.xml",
          "xl/_rels/workbook.xml.rels",
          "_rels/.rels",
          "[Content_Types].xml");

  private final Zip workbook;

  HostileWorkbooks() {
    try {
      this.workbook = Zip.of(Seeds.resource("kolada/kolada2019.xlsx"));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  /**
   * @param address of the listener that nobody may call
   */
  List<Hostile> list(String address) {
    List<Hostile> all = new ArrayList<>();
    all.addAll(bombs());
    all.addAll(containers());
    for (String part : PARTS) {
      all.addAll(entities(part, address));
    }
    all.addAll(references(address));
    return all;
  }

  private List<Hostile> bombs() {
    return List.of(
        of("a part of zeros, a thousand to one", "F081", SHEET, () -> new byte[120_000_000]),
        of("a part of zeros nobody reads", "F081", "docProps/app.xml", () -> new byte[120_000_000]),
        of("1,048,576 empty rows", "F081", SHEET, HostileWorkbooks::emptyRows),
        of("a cell far out", Hostile.HARMLESS, SHEET, () -> withCell("XFD1048576")),
        of("a cell beyond the last column", "F084", SHEET, () -> withCell("XFE1")),
        of("a cell in column ZZZZZZ", "F084", SHEET, () -> withCell("ZZZZZZ1")),
        of("a cell in row 0", "F084", SHEET, () -> withCell("A0")),
        of("a cell in row 2147483648", "F084", SHEET, () -> withCell("A2147483648")),
        of("a cell without letters", "F084", SHEET, () -> withCell("-1")),
        of(
            "a shared string beyond the last",
            "F082",
            SHEET,
            () -> sheet("<row><c t=\"s\"><v>2147483647</v></c></row>")),
        of(
            "a shared string in Arabic digits beyond the last",
            "F082",
            SHEET,
            () -> sheet("<row><c t=\"s\"><v>\u0669\u0669\u0669\u0669\u0669\u0669</v></c></row>")),
        of("strings that are not there", "F082", SHARED, () -> "<sst/>"),
        of("a row of number -1", "F084", SHEET, () -> sheet("<row r=\"-1\"><c><v>1</v></c></row>")),
        of(
            "the last column in every row",
            "F002",
            SHEET,
            () -> sheet("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(20_000))),
        of(
            "huge shared strings",
            "F081",
            SHARED,
            () -> "<sst>" + "<si><t>a</t></si>".repeat(4_000_000) + "</sst>"),
        of(
            "one shared string of 60 MB",
            "F002,F081",
            SHARED,
            () -> "<sst><si><t>" + "a".repeat(60_000_000) + "</t></si></sst>"),
        of(
            "a million cells in one row",
            "F002,F081,F084",
            SHEET,
            () -> sheet("<row>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>")),
        of("elements 100,000 deep", "F001,F002", SHEET, () -> sheet("<a>".repeat(100_000))),
        of("a name of a megabyte", "F081", SHEET, () -> sheet("<" + "a".repeat(1_000_000) + "/>")),
        of(
            "100,000 attributes",
            "F001,F002,F081",
            SHEET,
            () -> sheet("<row " + attributes(100_000) + "/>")),
        of("15,000 attributes", "F081", SHEET, () -> sheet("<row " + attributes(15_000) + "/>")));
  }

  private List<Hostile> containers() {
    byte[] good = workbook.bytes();
    List<Zip.Part> many = new ArrayList<>(workbook.parts());
    for (int i = 0; i < 60_000; i++) {
      many.add(new Zip.Part("xl/part" + i + ".xml", new byte[0]));
    }
    List<Zip.Part> twice = new ArrayList<>(workbook.parts());
    twice.add(new Zip.Part(SHEET, sheet("").getBytes(UTF_8)));
    Zip nested = new Zip(List.of(new Zip.Part("inner.zip", bomb())));
    Zip within = workbook.with("xl/embeddings/inner.zip", bomb());
    List<Hostile> all = new ArrayList<>();
    all.add(Hostile.of("60,000 parts", "a.xlsx", "F081", () -> new Zip(many).bytes()));
    all.add(Hostile.of("a part that stands twice", "a.xlsx", "F082", () -> new Zip(twice).bytes()));
    all.add(Hostile.of("a zip of a zip", "a.xlsx", "F082", () -> nested.bytes()));
    all.add(Hostile.of("a zip as CSV", "a.csv", "F082", () -> nested.bytes()));
    all.add(
        Hostile.of(
            "a packed bomb beside the sheets", "a.xlsx", Hostile.HARMLESS, () -> within.bytes()));
    all.add(Hostile.of("a packed CSV as CSV", "a.csv", "F002,F085", () -> gzip()));
    all.add(
        Hostile.of(
            "a workbook cut in half",
            "a.xlsx",
            "F082",
            () -> java.util.Arrays.copyOf(good, good.length / 2)));
    all.add(
        Hostile.of(
            "only the end of a zip", "a.xlsx", "F082", () -> "PK\u0005\u0006" + "\0".repeat(18)));
    all.add(
        Hostile.of(
            "sizes in the headers too small", "a.xlsx", "F082", () -> withSizes(good.clone(), 1)));
    all.add(
        Hostile.of(
            "sizes in the headers too large",
            "a.xlsx",
            "F001,F002,F082," + Hostile.HARMLESS,
            () -> withSizes(good.clone(), Integer.MAX_VALUE)));
    for (String name :
        List.of(
            "../../../etc/cron.d/jamfor",
            "..\\..\\jamfor",
            "/etc/passwd",
            "C:\\jamfor",
            "xl/../../jamfor",
            "a\u0000b",
            "a\nb")) {
      Zip zip = workbook.with(name, new byte[] {1});
      all.add(
          Hostile.of(
              "a part named " + name.replace('\0', '0').replace('\n', 'n'),
              "a.xlsx",
              "F082",
              () -> zip.bytes()));
    }
    all.add(
        Hostile.of(
            "a part with a very long name",
            "a.xlsx",
            Hostile.HARMLESS,
            () -> workbook.with("xl/" + "a".repeat(60_000), new byte[0]).bytes()));
    return all;
  }

  /** XXE and the billion laughs. */
  private List<Hostile> entities(String part, String address) {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l%d \"&l%d;&l%d;\">".formatted(i, i - 1, i - 1));
    }
    return List.of(
        of(
            "an external entity in " + part,
            "F083",
            part,
            () -> declared(part, "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + address + "\">]>", "&x;")),
        of(
            "an entity of a file in " + part,
            "F083",
            part,
            () ->
                declared(part, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")),
        of(
            "an external DTD in " + part,
            "F083",
            part,
            () -> declared(part, "<!DOCTYPE a SYSTEM \"" + address + "\">", "")),
        of(
            "a parameter entity in " + part,
            "F083",
            part,
            () ->
                declared(part, "<!DOCTYPE a [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>", "")),
        of(
            "the billion laughs in " + part,
            "F083",
            part,
            () -> declared(part, laughs + "]>", "&l29;")));
  }

  private List<Hostile> references(String address) {
    String include =
        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + address + "\"/>";
    String location =
        "<sheetData xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:noNamespaceSchemaLocation=\""
            + address
            + "\"/>";
    return List.of(
        of("an inclusion", "F083", SHEET, () -> sheet(include)),
        of("an inclusion among the strings", "F083", SHARED, () -> "<sst>" + include + "</sst>"),
        of("the place of a schema", "F083", SHEET, () -> "<worksheet>" + location + "</worksheet>"),
        of(
            "a stylesheet",
            "F083",
            SHEET,
            () -> "<?xml-stylesheet href=\"" + address + "\" type=\"text/xsl\"?>" + sheet("")),
        of(
            "a relation to a place outside",
            "F001,F002,F082," + Hostile.HARMLESS,
            "xl/_rels/workbook.xml.rels",
            () ->
                new String(workbook.get("xl/_rels/workbook.xml.rels"), UTF_8)
                    .replaceAll(
                        "Target=\"worksheets/sheet1.xml\"",
                        "Target=\"" + address + "\" TargetMode=\"External\"")),
        of(
            "a document type in UTF-16",
            "F083",
            SHEET,
            () -> ("<!DOCTYPE a SYSTEM \"" + address + "\">" + sheet("")).getBytes(UTF_16)),
        of("an entity that nobody declared", "F001,F002,F083", SHEET, () -> sheet("&x;")));
  }

  private Hostile of(String what, String expected, String part, Supplier<?> content) {
    return Hostile.of(
        what, "a.xlsx", expected, () -> workbook.with(part, Hostile.bytes(content)).bytes());
  }

  /** The part with something before its root element and something in it. */
  private String declared(String part, String before, String inside) {
    String xml = new String(workbook.get(part), UTF_8).replaceFirst("<\\?xml[^>]*\\?>\\s*", "");
    int end = xml.lastIndexOf("</");
    return before + xml.substring(0, end) + inside + xml.substring(end);
  }

  private String withCell(String place) {
    return new String(workbook.get(SHEET), UTF_8)
        .replaceFirst("</sheetData>", "<row><c r=\"" + place + "\"><v>1</v></c></row></sheetData>");
  }

  private static String emptyRows() {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 1_048_576; i++) {
      rows.append("<row r=\"").append(i).append("\"/>");
    }
    return sheet(rows.toString());
  }

  private static String sheet(String inside) {
    return "<worksheet><sheetData>" + inside + "</sheetData></worksheet>";
  }

  private static String attributes(int count) {
    StringBuilder attributes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    return attributes.toString();
  }

  private static byte[] bomb() {
    byte[] layer = new byte[10_000_000];
    for (int i = 0; i < 4; i++) {
      layer = new Zip(List.of(new Zip.Part("a" + i, layer), new Zip.Part("b" + i, layer))).bytes();
    }
    return layer;
  }

  private static byte[] gzip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("municipality,period,value\n1430,2023,1\n".repeat(1000).getBytes(ISO_8859_1));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Every header of the archive's directory says another size than the part has. */
  private static byte[] withSizes(byte[] zip, int size) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + 46 < zip.length; i++) {
      if (bytes.getInt(i) == 0x02014b50) {
        bytes.putInt(i + 20, size);
        bytes.putInt(i + 24, size);
      }
    }
    return zip;
  }
}

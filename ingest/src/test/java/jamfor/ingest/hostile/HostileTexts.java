package jamfor.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that is no workbook. */
final class HostileTexts {

  private static final String HEAD = "municipality,variable,unit,period,sex,value\n";
  private static final String LINE = "1430,Folkmängd 31 december,antal,2024,T,10000\n";
  private static final String SIE =
      "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#ORGNR 999999-9999\n#RAR 0 20240101 20241231\n";
  private static final String PX =
      "CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nSTUB=\"region\";\nVALUES(\"region\")=\"a\";\nDATA=\n";
  private static final String KOSTRA = "0A2019 030100";

  List<Hostile> list() {
    List<Hostile> all = new ArrayList<>();
    all.addAll(json());
    all.addAll(csv());
    all.addAll(encodings());
    all.addAll(others());
    all.addAll(names());
    return all;
  }

  private static List<Hostile> json() {
    String values =
        "{\"values\": [{\"kpi\": \"N15428\", \"period\": %s, \"municipality\": \"1430\","
            + " \"values\": [{\"gender\": \"T\", \"value\": %s}]}]%s}";
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String objects = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
    return List.of(
        Hostile.of("lists 100,000 deep", "a.json", "F002", () -> deep),
        Hostile.of(
            "lists 100,000 deep that never end", "a.json", "F002", () -> "[".repeat(100_000)),
        Hostile.of("objects 100,000 deep", "a.json", "F002", () -> objects),
        Hostile.of(
            "lists deep in a value", "a.json", "F002", () -> values.formatted("2023", deep, "")),
        Hostile.of(
            "a number of a million digits",
            "a.json",
            "F002",
            () -> values.formatted("2023", "9".repeat(1_000_000), "")),
        Hostile.of(
            "a number with an exponent of a million digits",
            "a.json",
            "F002",
            () -> values.formatted("2023", "1e" + "9".repeat(1_000_000), "")),
        Hostile.of(
            "a number beyond all numbers",
            "a.json",
            "O002,O021",
            () -> values.formatted("2023", "1e999999999", "")),
        Hostile.of(
            "a year beyond all years",
            "a.json",
            "O003",
            () -> values.formatted("9".repeat(900), "1", "")),
        Hostile.of(
            "one key again and again",
            "a.json",
            "F002",
            () -> "{" + "\"a\":1,".repeat(200_000) + "\"a\":1}"),
        Hostile.of(
            "a key of a megabyte", "a.json", "F002", () -> "{\"" + "a".repeat(1_000_000) + "\":1}"),
        Hostile.of(
            "3,000,000 empty lists", "a.json", "F002", () -> "[" + "[],".repeat(3_000_000) + "[]]"),
        Hostile.of(
            "a text of 30 MB as the value",
            "a.json",
            "F002",
            () -> values.formatted("2023", "\"" + "x".repeat(30_000_000) + "\"", "")),
        Hostile.of(
            "a table of fifty million cells without a value",
            "a.json",
            "F001,F002",
            () -> sparse(7000)),
        Hostile.of(
            "a table of half a million cells without a value",
            "a.json",
            "F001,F002,O001,O003,O005",
            () -> sparse(650)),
        Hostile.of("60 MB of nothing", "a.json", "F002", () -> " ".repeat(60_000_000) + "{"),
        Hostile.of(
            "a page after this one that is a file",
            "a.json",
            Hostile.HARMLESS,
            () -> values.formatted("2023", "1", ", \"next_url\": \"file:///etc/passwd\"")));
  }

  /** A JSON-stat table of SCB's shape with no values. */
  private static String sparse(int size) {
    String codes =
        IntStream.range(0, size)
            .mapToObj(i -> "\"%d\":%d".formatted(i, i))
            .collect(Collectors.joining(","));
    String dimension = "\"%s\":{\"category\":{\"index\":{%s}}}";
    return "{\"class\":\"dataset\",\"id\":[\"Region\",\"Tid\",\"ContentsCode\"],\"size\":[%d,%d,1],\"value\":{},"
            .formatted(size, size)
        + "\"dimension\":{"
        + dimension.formatted("Region", codes)
        + ","
        + dimension.formatted("Tid", codes)
        + ","
        + dimension.formatted("ContentsCode", "\"000003O5\":0")
        + "}}";
  }

  private static List<Hostile> csv() {
    return List.of(
        Hostile.of(
            "a quote that never ends",
            "a.csv",
            "F001,F002",
            () -> HEAD + LINE + "\"" + LINE.repeat(500_000)),
        Hostile.of(
            "nothing but an open quote", "a.csv", "F002", () -> "\"" + "a".repeat(30_000_000)),
        Hostile.of("a million columns", "a.csv", "F001,F002", HostileTexts::columns),
        Hostile.of(
            "a million separators",
            "a.csv",
            "F001,F002",
            () -> HEAD + LINE + ",".repeat(1_000_000)),
        Hostile.of(
            "a cell of 10 MB",
            "a.csv",
            "O001,O033",
            () -> HEAD + LINE + "x".repeat(10_000_000) + ",Folkmängd 31 december,antal,2024,T,1\n"),
        Hostile.of(
            "digits parted by blanks for a megabyte",
            "a.csv",
            "O033",
            () -> HEAD + LINE.replace("10000", "1" + " 000".repeat(250_000))),
        Hostile.of(
            "blanks where a bracket should come",
            "a.csv",
            "O001,O033",
            () -> HEAD + LINE + "a" + " ".repeat(900) + "(,Folkmängd 31 december,antal,2024,T,1\n"),
        Hostile.of(
            "a header of 8 MB over a million cells",
            "a.csv",
            "F001,F002",
            () -> "x".repeat(8_000_000) + "\n" + "aaaaaaaaaaaa\n".repeat(500_000)),
        Hostile.of(
            "50,000 municipalities that are none",
            "a.csv",
            "O001",
            () -> numbered("Ort%d,Folkmängd 31 december,antal,2024,T,1\n")),
        Hostile.of(
            "50,000 values that are none",
            "a.csv",
            "O002,O021",
            () -> numbered("1430,Folkmängd 31 december,antal,2024,T,x%d\n")),
        Hostile.of(
            "50,000 variables that are none",
            "a.csv",
            Hostile.HARMLESS,
            () -> numbered("1430,V%d,antal,2024,T,1\n")),
        Hostile.of(
            "the same value 50,000 times",
            "a.csv",
            "C001,C002," + Hostile.HARMLESS,
            () -> HEAD + LINE.repeat(50_000)),
        Hostile.of(
            "a formula as the value", "a.csv", "O002", () -> HEAD + LINE.replace("10000", "=1+1")),
        Hostile.of(
            "a formula as the municipality",
            "a.csv",
            "O001",
            () -> HEAD + LINE.replace("1430", "=cmd|' /C calc'!A0")),
        Hostile.of("20 MB of line breaks", "a.csv", "F002,F014", () -> "\n".repeat(20_000_000)),
        new Hostile(
            "a line of 2 GB",
            "a.csv",
            "F004",
            file -> {
              try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
                sparse.write((HEAD + LINE).getBytes(UTF_8));
                sparse.setLength(2L * 1024 * 1024 * 1024);
              }
            }),
        new Hostile(
            "a line of 40 MB",
            "a.csv",
            "F001,F002,O033",
            file -> {
              try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write((HEAD + LINE + "1430,").getBytes(UTF_8));
                byte[] more = "a".repeat(1_000_000).getBytes(UTF_8);
                for (int i = 0; i < 40; i++) {
                  out.write(more);
                }
              }
            }));
  }

  private static String columns() {
    String names =
        IntStream.range(0, 1_000_000).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
    return names + "\n" + names;
  }

  /** A known line, and 50,000 that differ by their number. */
  private static String numbered(String line) {
    StringBuilder text = new StringBuilder(HEAD + LINE);
    for (int i = 0; i < 50_000; i++) {
      text.append(line.formatted(i));
    }
    return text.toString();
  }

  private static List<Hostile> encodings() {
    byte[] good = (HEAD + LINE).getBytes(UTF_8);
    String ascii = HEAD + "1430,N15428,antal,2024,T,1\n";
    return List.of(
        Hostile.of(
            "UTF-16 with the small end first",
            "a.csv",
            "F085",
            () -> (HEAD + LINE).getBytes(UTF_16LE)),
        Hostile.of(
            "UTF-16 with a mark",
            "a.csv",
            "F085",
            () -> ("\uFEFF" + HEAD + LINE).getBytes(UTF_16BE)),
        Hostile.of("UTF-7", "a.csv", "F002", () -> HEAD + LINE.replace("ä", "+AOQ-")),
        Hostile.of(
            "a slash in two bytes too many",
            "a.csv",
            "F001,F002",
            () -> Mutation.join(good, new byte[] {(byte) 0xC0, (byte) 0xAF, '\n'})),
        Hostile.of(
            "half a pair in UTF-8",
            "a.csv",
            "F001,F002",
            () -> Mutation.join(good, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'})),
        Hostile.of("Windows-1252", "a.csv", "F001,F002", () -> (HEAD + LINE).getBytes(ISO_8859_1)),
        Hostile.of(
            "a letter cut in half at the end",
            "a.csv",
            "F001,F002",
            () -> Mutation.join(good, new byte[] {(byte) 0xC3})),
        Hostile.of(
            "a null character in a name",
            "a.csv",
            "F085",
            () -> HEAD + LINE.replace("1430", "14\u000030")),
        Hostile.of("a null character at the end", "a.csv", "F085", () -> HEAD + LINE + "\u0000"),
        Hostile.of(
            "a byte order mark in the middle",
            "a.csv",
            "F086",
            () -> HEAD + LINE + "\uFEFF" + HEAD + LINE),
        Hostile.of("two byte order marks", "a.csv", "F086", () -> "\uFEFF\uFEFF" + HEAD + LINE),
        Hostile.of(
            "a sign that turns the direction",
            "a.csv",
            "O001",
            () -> HEAD + LINE.replace("1430", "\u202E0341")),
        Hostile.of(
            "a terminal's commands",
            "a.csv",
            "O001",
            () -> HEAD + LINE.replace("1430", "\u001B[2J\u001B]0;x\u0007")),
        Hostile.of(
            "Arabic digits", "a.csv", "O002", () -> HEAD + LINE.replace("10000", "\u0661\u0662")),
        Hostile.of("a table without a variable that is known", "a.csv", "F002", () -> ascii));
  }

  private static List<Hostile> others() {
    byte[] parquet = parquet();
    return List.of(
        Hostile.of(
            "a SIE line of 5 MB",
            "a.se",
            "F001",
            () -> SIE + "#KONTO 1 \"" + "x".repeat(5_000_000)),
        Hostile.of("SIE quotes that never end", "a.se", "F001", () -> SIE + "#KONTO 1 \"x\n"),
        Hostile.of(
            "SIE braces 9,000 deep",
            "a.se",
            "F001,S003,S011,S020",
            () -> SIE + "#TRANS " + "{".repeat(9000) + "\n"),
        Hostile.of(
            "a SIE amount of a thousand digits",
            "a.se",
            "S005",
            () -> SIE + "#VER A 1 20240101 \"x\"\n{\n#TRANS 4010 {} " + "9".repeat(1000) + "\n}\n"),
        Hostile.of(
            "a million vouchers that never end",
            "a.se",
            "S006,S010,S011,S021,S024",
            () -> SIE + "#VER A 1 20240101\n{\n#TRANS 4010 {} 1.00\n".repeat(50_000)),
        Hostile.of("200,000 SIE accounts", "a.se", "S003,S010,S011,S024", () -> SIE + accounts()),
        Hostile.of(
            "SIE with dates that are none",
            "a.se",
            "S003,S020",
            () -> SIE.replace("20240101 20241231", "99999999 00000000")),
        Hostile.of(
            "a PX text that never ends",
            "a.px",
            "F002",
            () -> PX.replace("\"a\";", "\"" + "a".repeat(5_000_000))),
        Hostile.of("PX data that never end", "a.px", "F002", () -> PX + "1 ".repeat(5_000_000)),
        Hostile.of(
            "a PX of an encoding that is none",
            "a.px",
            "F002",
            () -> PX.replace("utf-8", "x".repeat(1000))),
        Hostile.of(
            "PX with a hundred thousand keywords",
            "a.px",
            "F002",
            () -> PX.replace("STUB", "NOTE(\"a\")=\"b\";\n".repeat(100_000) + "STUB")),
        Hostile.of(
            "KOSTRA records of one sign",
            "a.dat",
            "K001",
            () -> KOSTRA + "\n" + "x\n".repeat(150_000)),
        Hostile.of(
            "KOSTRA records without end",
            "a.dat",
            "F001",
            () -> KOSTRA + "\n" + "x\n".repeat(5_000_000)),
        Hostile.of(
            "a KOSTRA record of 9 MB", "a.dat", "K001", () -> KOSTRA + "1".repeat(9_000_000)),
        Hostile.of(
            "a KOSTRA amount of letters", "a.dat", "K001,K002,K014", () -> KOSTRA + "x".repeat(35)),
        Hostile.of("Parquet of nothing but its sign", "a.parquet", "F001", () -> "PAR1PAR1PAR1"),
        Hostile.of(
            "Parquet cut", "a.parquet", "F001", () -> Arrays.copyOf(parquet, parquet.length - 300)),
        Hostile.of("Parquet with garbage inside", "a.parquet", "F001", () -> garbled(parquet)),
        Hostile.of(
            "Parquet with a length that is none", "a.parquet", "F001", () -> footer(parquet)),
        Hostile.of(
            "Parquet under the name of many files", "*.parquet", Hostile.HARMLESS, () -> parquet),
        Hostile.of("a web page", "a.csv", "F015", () -> "<!DOCTYPE html><script>alert(1)</script>"),
        Hostile.of(
            "XML that tells of a file",
            "a.xml",
            "F002",
            () ->
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"),
        Hostile.of(
            "an old workbook",
            "a.xls",
            "F017",
            () ->
                new byte[] {
                  (byte) 0xD0,
                  (byte) 0xCF,
                  0x11,
                  (byte) 0xE0,
                  (byte) 0xA1,
                  (byte) 0xB1,
                  0x1A,
                  (byte) 0xE1,
                  0
                }),
        Hostile.of("nothing", "a.csv", "F014", () -> new byte[0]));
  }

  /** Good files under bad names: the names do nothing, and the store knows the file by its hash. */
  private static List<Hostile> names() {
    byte[] good;
    try {
      good = Seeds.resource("kolada/v3.json");
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
    List<Hostile> all = new ArrayList<>();
    for (String name :
        List.of(
            "..%2f..%2fetc%2fpasswd",
            "..\\..\\windows.json",
            "C:\\jamfor.json",
            "CON",
            "-rf",
            "ledger.jsonl",
            "a\nb\",\"event\":\"loaded.json",
            "\u001B[2J.json",
            "\u202Enosj.json",
            "'; DROP TABLE facts; --.json",
            "<script>alert(1)</script>.json".replace("/", "\u2215"),
            "x".repeat(250) + ".json")) {
      all.add(
          Hostile.of(
              "a file named " + name.replaceAll("\\p{Cc}", "^"),
              name,
              Hostile.HARMLESS,
              () -> good));
    }
    all.add(new Hostile("a folder", "folder", "F001", Files::createDirectory));
    all.add(new Hostile("a way out of the folder", "..", "F001", file -> {}));
    all.add(
        new Hostile(
            "a file without an end",
            "zero",
            "F001",
            file -> Files.createSymbolicLink(file, java.nio.file.Path.of("/dev/zero"))));
    all.add(
        new Hostile(
            "a link to nothing",
            "link",
            "F001",
            file -> Files.createSymbolicLink(file, java.nio.file.Path.of("/nowhere/at/all"))));
    return all;
  }

  private static String accounts() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append("#TRANS ").append(100_000 + i).append(" {} 1.00\n");
    }
    return text.toString();
  }

  private static byte[] parquet() {
    try {
      return Files.readAllBytes(
          jamfor.ingest.catalogue.Datasets.root()
              .resolve("sources/kolada-pulls/files/2024-12-12.parquet"));
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static byte[] garbled(byte[] parquet) {
    byte[] garbled = parquet.clone();
    Arrays.fill(garbled, 1000, garbled.length / 2, (byte) 0x5A);
    return garbled;
  }

  private static byte[] footer(byte[] parquet) {
    byte[] wrong = parquet.clone();
    Arrays.fill(wrong, wrong.length - 8, wrong.length - 4, (byte) 0x7F);
    return wrong;
  }
}

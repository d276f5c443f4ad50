package jamfor.ingest.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** One way to spoil bytes, the same for the same state of the random numbers. */
interface Mutation {

  byte[] of(byte[] bytes, Random random);

  /** What stands in the place of a number. */
  List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "00000000",
          "1e309",
          "-1e309",
          "1e-400",
          "1E999999999",
          "2147483648",
          "9223372036854775808",
          "-9223372036854775809",
          "9".repeat(400),
          "9".repeat(5000),
          "0." + "3".repeat(2000),
          "1,5",
          "1.5",
          "1 234 567",
          "\u2212" + "5",
          "\u0661\u0662\u0663\u0664",
          "\uFF11\uFF12",
          "NaN",
          "Infinity",
          "0x1F",
          "1_000",
          "99991231",
          "00000000000000");

  /** What is put in anywhere. */
  List<String> WORDS =
      List.of(
          "null",
          "true",
          "{}",
          "[]",
          "\"\"",
          "-",
          "..",
          "\u0000",
          "\uFEFF",
          "\uFFFD",
          "\u202E",
          "\"",
          "\"\"\"",
          "'",
          "\r",
          "\n\n",
          "\t",
          "\\",
          "\\u0000",
          "{0}",
          "'{0}",
          "%s",
          "$1",
          "\\E",
          "=cmd|' /C calc'!A0",
          "@SUM(1)",
          "../../etc/passwd",
          "<!DOCTYPE a [<!ENTITY b \"c\">]>",
          "&b;",
          "]]>",
          "<!--",
          "<c r=\"XFD1048576\"><v>1</v></c>",
          "<c r=\"ZZZZZZ1\"><v>1</v></c>",
          "<c r=\"A0\"/>",
          " t=\"s\"",
          " t=\"e\"",
          " r=\"-1\"",
          "#VER A 1 20240101",
          "#TRANS 1 {} 1.00",
          "{ }",
          "#RAR 0 99991231 00000101",
          "DATA=",
          "KEYS(\"x\")=VALUES;",
          "VALUES(\"x\")=\"\";",
          "CODEPAGE=\"UTF-16\";",
          "CODEPAGE=\"x-windows-iso2022jp\";",
          "\"size\":[-1]",
          "\"index\":{\"a\":-1}",
          "\"class\":\"dataset\"");

  List<String> NESTS = List.of("[", "{\"a\":", "(", "{", "<a>", "<row>", "\"");

  List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          StandardCharsets.ISO_8859_1,
          Charset.forName("IBM437"),
          Charset.forName("UTF-32"));

  /** Bytes that are no character in UTF-8, and signs that are easily mistaken. */
  List<byte[]> BROKEN =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0xAF},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xFF, (byte) 0xFE},
          new byte[] {0},
          new byte[] {(byte) 0xE5},
          "\u00C3\u00A5".getBytes(StandardCharsets.UTF_8));

  List<Mutation> ALL =
      List.of(
          Mutation::flip,
          Mutation::flip,
          (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
          (bytes, random) -> slice(bytes, random, cut -> new byte[0]),
          (bytes, random) -> slice(bytes, random, cut -> repeated(cut, 2)),
          (bytes, random) -> slice(bytes, random, cut -> repeated(cut, 50)),
          (bytes, random) -> replace(bytes, random, ";,\t|: =/"),
          (bytes, random) -> replace(bytes, random, "\"'{}[]()<>"),
          (bytes, random) -> replace(bytes, random, "0123456789.-"),
          Mutation::number,
          Mutation::number,
          Mutation::number,
          (bytes, random) -> insert(bytes, random, one(WORDS, random)),
          (bytes, random) -> insert(bytes, random, one(WORDS, random)),
          (bytes, random) -> insert(bytes, random, one(BROKEN, random)),
          (bytes, random) ->
              insert(bytes, random, one(NESTS, random).repeat(1 << random.nextInt(18))),
          (bytes, random) ->
              insert(bytes, random, one(List.of("A", " ", "7", "å"), random).repeat(100_000)),
          (bytes, random) ->
              new String(bytes, StandardCharsets.UTF_8).getBytes(one(ENCODINGS, random)),
          (bytes, random) ->
              new String(bytes, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_8),
          Mutation::lines);

  private static byte[] flip(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    for (int i = 0; i < 1 + random.nextInt(8) && bytes.length > 0; i++) {
      flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] slice(byte[] bytes, Random random, UnaryOperator<byte[]> change) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(1 << (1 + random.nextInt(11))));
    return join(
        Arrays.copyOf(bytes, from),
        change.apply(Arrays.copyOfRange(bytes, from, to)),
        Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] repeated(byte[] bytes, int times) {
    byte[][] all = new byte[times][];
    Arrays.fill(all, bytes);
    return join(all);
  }

  /** One of the signs by another, once or everywhere. */
  private static byte[] replace(byte[] bytes, Random random, String signs) {
    byte[] replaced = bytes.clone();
    byte by = (byte) signs.charAt(random.nextInt(signs.length()));
    byte what = (byte) signs.charAt(random.nextInt(signs.length()));
    boolean everywhere = random.nextInt(4) == 0;
    int from = random.nextInt(bytes.length + 1);
    for (int i = everywhere ? 0 : from; i < bytes.length; i++) {
      if (bytes[i] == what) {
        replaced[i] = by;
        if (!everywhere) {
          break;
        }
      }
    }
    return replaced;
  }

  private static byte[] number(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    while (from < bytes.length && !Character.isDigit(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && Character.isDigit(bytes[to])) {
      to++;
    }
    return join(
        Arrays.copyOf(bytes, from),
        one(NUMBERS, random).getBytes(StandardCharsets.UTF_8),
        Arrays.copyOfRange(bytes, to, bytes.length));
  }

  private static byte[] insert(byte[] bytes, Random random, String text) {
    return insert(bytes, random, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] insert(byte[] bytes, Random random, byte[] more) {
    int at = random.nextInt(bytes.length + 1);
    return join(Arrays.copyOf(bytes, at), more, Arrays.copyOfRange(bytes, at, bytes.length));
  }

  /** Two lines change places. */
  private static byte[] lines(byte[] bytes, Random random) {
    String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1);
    int one = random.nextInt(lines.length);
    int other = random.nextInt(lines.length);
    String kept = lines[one];
    lines[one] = lines[other];
    lines[other] = kept;
    return String.join(random.nextInt(8) == 0 ? "\r" : "\n", lines)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static <T> T one(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}

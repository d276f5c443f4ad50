package jamfor.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows come back as they were written, from Parquet and from a file of vectors. */
class VectorsTest {

  private static final Table TABLE = Table.of("rows", "name", "value?", "count#", "other");

  @TempDir private Path folder;

  /** DuckDB hands rows over in chunks of 2048: below, at, above, and many of them. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 2048", "4, 2049", "5, 70000"})
  void rowsComeBackFromParquet(long seed, int size) {
    Vectors written = random(seed, size);
    try (Tables tables = new Tables(folder)) {
      tables.write(TABLE, List.of(Slice.of(written)));
      assertThat(rows(tables.read(TABLE))).isEqualTo(rows(written));
    }
  }

  @Test
  void slicesOfSeveralVectorsStandOneAfterTheOther() {
    Vectors first = random(6, 5000);
    Vectors second = random(7, 3000);
    try (Tables tables = new Tables(folder)) {
      tables.write(
          TABLE, List.of(new Slice(first, 10, 4000), new Slice(first, 0, 0), Slice.of(second)));
      List<List<@Nullable Object>> expected = new ArrayList<>(rows(first).subList(10, 4000));
      expected.addAll(rows(second));
      assertThat(rows(tables.read(TABLE))).isEqualTo(expected);
    }
  }

  /** Up to 255 words a position takes one byte, up to 65,535 two, then four. */
  @ParameterizedTest
  @CsvSource({"7, 1", "8, 250", "9, 1000", "10, 70000", "11, 140000"})
  void rowsComeBackFromTheFile(long seed, int size) throws IOException {
    Vectors written = random(seed, size);
    Vectors none = new Vectors(Table.of("none", "name"));

    List<Vectors> read = through(List.of(written, none, random(seed, 3)));

    assertThat(rows(read.get(0))).isEqualTo(rows(written));
    assertThat(read.get(1).size()).isZero();
    assertThat(rows(read.get(2))).isEqualTo(rows(random(seed, 3)));
  }

  /**
   * The narrowest that holds them: below, at and above each border, with and without empty cells.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 254, 255, 256, 65_534, 65_535, 65_536, Integer.MAX_VALUE, -1})
  void integersOfAnyWidthComeBack(int most) throws IOException {
    Vectors written = new Vectors(TABLE);
    for (int row = 0; row < 3; row++) {
      written.addRow();
    }
    written.put(3, most);
    written.addRow();
    written.put(3, 1);

    assertThat(rows(through(List.of(written)).get(0))).isEqualTo(rows(written));
  }

  @Test
  void cellsThatAreAllTheSameComeBackAndTakeNoRoom() throws IOException {
    Vectors few = alike(10);
    Vectors many = alike(100_000);

    assertThat(rows(through(List.of(many)).get(0))).isEqualTo(rows(many));
    assertThat(VectorFile.content(List.of(many))).hasSameSizeAs(VectorFile.content(List.of(few)));
  }

  private static Vectors alike(int rows) {
    Vectors vectors = new Vectors(TABLE);
    for (int row = 0; row < rows; row++) {
      vectors.addRow();
      vectors.put(0, "Orust");
      vectors.put(1, 0.1);
      vectors.put(3, 7);
    }
    return vectors;
  }

  @Test
  void theSameRowsAreTheSameBytes() throws IOException {
    byte[] content = VectorFile.content(List.of(random(13, 4000)));
    assertThat(VectorFile.content(List.of(random(13, 4000)))).isEqualTo(content);
    assertThat(VectorFile.content(through(List.of(random(13, 4000))))).isEqualTo(content);
    assertThat(VectorFile.content(List.of(random(14, 4000)))).isNotEqualTo(content);
  }

  private List<Vectors> through(List<Vectors> tables) throws IOException {
    Path file = folder.resolve("rows.vectors");
    VectorFile.write(file, VectorFile.content(tables));
    List<Table> known = tables.stream().map(Vectors::table).toList();
    return VectorFile.tables(VectorFile.findContent(file).orElseThrow(), known).orElseThrow();
  }

  @Test
  void aDamagedFileIsNotWhole() throws IOException {
    Path file = folder.resolve("rows.vectors");
    VectorFile.write(file, VectorFile.content(List.of(random(11, 100))));
    byte[] whole = Files.readAllBytes(file);

    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(VectorFile.findContent(file)).as("byte %d", at).isEmpty();
    }
    for (int length : new int[] {0, 5, 11, 12, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(VectorFile.findContent(file)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void aFileOfOtherColumnsHoldsNoneOfTheTables() {
    byte[] content = VectorFile.content(List.of(random(12, 100)));

    assertThat(VectorFile.tables(content, List.of(Table.of("rows", "name", "value?", "count#"))))
        .isEmpty();
    assertThat(VectorFile.tables(content, List.of(Table.of("rows", "a", "b", "c?", "d"))))
        .isEmpty();
  }

  @Test
  void nothingWrittenIsNotWhole() throws IOException {
    assertThat(VectorFile.findContent(folder.resolve("none"))).isEmpty();
  }

  /** Words in three scripts, some rows the same word, each kind of cell sometimes empty. */
  private static Vectors random(long seed, int size) {
    Random random = new Random(seed);
    Vectors vectors = new Vectors(TABLE);
    for (int row = 0; row < size; row++) {
      vectors.addRow();
      vectors.put(0, "Färgelanda " + random.nextInt(Math.max(1, size)));
      if (random.nextInt(4) > 0) {
        vectors.put(1, random.nextGaussian() * 1e5);
      } else {
        vectors.put(2, "not_delivered");
      }
      if (random.nextBoolean()) {
        vectors.put(3, random.nextInt() & Integer.MAX_VALUE);
      }
      if (random.nextBoolean()) {
        vectors.put(4, random.nextBoolean() ? "" : "\u6771\u4eac \uD83C\uDFEB");
      }
    }
    return vectors;
  }

  private static List<List<@Nullable Object>> rows(Vectors vectors) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int row = 0; row < vectors.size(); row++) {
      rows.add(
          Arrays.asList(
              vectors.find(0, row),
              vectors.isEmpty(1, row) ? null : vectors.number(1, row),
              vectors.find(2, row),
              vectors.isEmpty(3, row) ? null : vectors.integer(3, row),
              vectors.find(4, row)));
    }
    return rows;
  }
}

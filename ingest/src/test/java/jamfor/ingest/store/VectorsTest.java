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

/** Rows come back as they were written, from Parquet and from the copy beside it. */
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

  @Test
  void otherRowsAreToldApart() {
    Vectors rows = random(12, 5000);
    assertThat(rows.sameRows(random(12, 5000))).isTrue();
    assertThat(rows.sameRows(Vectors.of(TABLE, List.of(Slice.of(random(12, 5000)))))).isTrue();
    assertThat(rows.sameRows(random(12, 4999))).isFalse();
    assertThat(rows.sameRows(random(12, 5001))).isFalse();
    Vectors number = random(12, 5000);
    number.put(1, 7.0);
    assertThat(rows.sameRows(number)).isFalse();
    Vectors integer = random(12, 5000);
    integer.put(3, 7);
    assertThat(rows.sameRows(integer)).isFalse();
    for (int column : new int[] {0, 2, 4}) {
      Vectors text = random(12, 5000);
      text.put(column, "another");
      assertThat(rows.sameRows(text)).as("column %d", column).isFalse();
    }
  }

  /** Up to 32,767 words a position takes two bytes, then four. */
  @ParameterizedTest
  @CsvSource({"8, 0", "9, 1000", "10, 70000"})
  void rowsComeBackFromTheCopy(long seed, int size) {
    Vectors written = random(seed, size);
    Path file = folder.resolve("rows.vectors");

    VectorFile.write(file, List.of(written, random(seed, 3)));

    List<Vectors> read = VectorFile.read(file, List.of(TABLE, TABLE)).orElseThrow();
    assertThat(rows(read.get(0))).isEqualTo(rows(written));
    assertThat(rows(read.get(1))).isEqualTo(rows(random(seed, 3)));
  }

  @Test
  void aDamagedCopyCountsAsAbsent() throws IOException {
    Path file = folder.resolve("rows.vectors");
    VectorFile.write(file, List.of(random(11, 100)));
    byte[] whole = Files.readAllBytes(file);

    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      assertThat(VectorFile.read(file, List.of(TABLE))).as("byte %d", at).isEmpty();
    }
    for (int length : new int[] {0, 5, 11, 12, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(VectorFile.read(file, List.of(TABLE))).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  void aCopyOfOtherColumnsCountsAsAbsent() {
    Path file = folder.resolve("rows.vectors");
    VectorFile.write(file, List.of(random(12, 100)));

    assertThat(VectorFile.read(file, List.of(Table.of("rows", "name", "value?", "count#"))))
        .isEmpty();
    assertThat(VectorFile.read(file, List.of(Table.of("rows", "a", "b", "c?", "d")))).isEmpty();
  }

  @Test
  void nothingWrittenIsAbsent() {
    assertThat(VectorFile.read(folder.resolve("none"), List.of(TABLE))).isEmpty();
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

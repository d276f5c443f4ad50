package jamfor.ingest.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A spoilt file, the same for the same number.
 *
 * @param seed the name of the seed it began as
 */
record Mutated(int number, String seed, byte[] bytes) {

  /** So that a slow reader of large files is not taken for a hang. */
  private static final int MOST_BYTES = 1_000_000;

  /** Reading Parquet is DuckDB's work in its own process: dear, and not our code. */
  private static final int EVERY_PARQUET = 25;

  static Mutated of(int number, List<Seed> seeds) {
    Random random = new Random(number);
    Seed seed = Mutation.one(seeds, random);
    while (seed.isParquet() && random.nextInt(EVERY_PARQUET) > 0) {
      seed = Mutation.one(seeds, random);
    }
    byte[] bytes = seed.isZip() ? zip(seed, seeds, random) : text(seed.bytes(), seeds, random);
    return new Mutated(
        number, seed.name(), Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES)));
  }

  private static byte[] text(byte[] from, List<Seed> seeds, Random random) {
    byte[] bytes = from;
    if (random.nextInt(10) == 0) {
      byte[] other = Mutation.one(seeds, random).bytes();
      int head = random.nextInt(bytes.length + 1);
      int tail = random.nextInt(other.length + 1);
      bytes =
          Mutation.join(Arrays.copyOf(bytes, head), Arrays.copyOfRange(other, tail, other.length));
    }
    int times = 1 + random.nextInt(4) / 2;
    for (int i = 0; i < times && bytes.length < MOST_BYTES; i++) {
      bytes = Mutation.one(Mutation.ALL, random).of(bytes, random);
    }
    return bytes;
  }

  /** Mostly the container stays whole and the XML in it is spoilt. */
  private static byte[] zip(Seed seed, List<Seed> seeds, Random random) {
    Zip zip = Zip.of(seed.bytes());
    List<Zip.Part> parts = new ArrayList<>(zip.parts());
    int at = random.nextInt(parts.size());
    Zip.Part part = parts.get(at);
    switch (random.nextInt(12)) {
      case 0 -> {
        return text(seed.bytes(), seeds, random);
      }
      case 1 -> parts.remove(at);
      case 2 -> parts.add(random.nextInt(parts.size()), new Zip.Part(part.name(), new byte[0]));
      case 3 -> parts.set(at, new Zip.Part("../../" + part.name(), part.content()));
      case 4 -> parts.set(at, new Zip.Part(part.name(), Mutation.one(seeds, random).bytes()));
      case 5 -> {
        Zip.Part other = Mutation.one(parts, random);
        parts.set(at, new Zip.Part(part.name(), other.content()));
      }
      default -> parts.set(at, new Zip.Part(part.name(), text(part.content(), seeds, random)));
    }
    return new Zip(parts).bytes();
  }
}

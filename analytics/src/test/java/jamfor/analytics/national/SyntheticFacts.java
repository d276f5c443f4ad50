package jamfor.analytics.national;

import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactStore;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.MissingReason;
import jamfor.ingest.vocabulary.Observation;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Observations that nobody has made, in the shape of a country's: every key figure has a level,
 * every municipality lies somewhat above or below it, every year is a little higher, chance does
 * the rest, and of a hundred values two are missing. Each is made when it is asked for; the same
 * size gives the same bits.
 */
final class SyntheticFacts extends AbstractList<Observation> {

  private static final long SEED = 20_261_122;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final double MISSING = 0.02;
  private static final List<MissingReason> REASONS =
      List.of(MissingReason.NOT_DELIVERED, MissingReason.NOT_APPLICABLE, MissingReason.SUPPRESSED);

  /** So many key figures come in one delivery at most: a file of three million rows. */
  private static final int DELIVERED_TOGETHER = 500;

  private final Size size;
  private final int first;
  private final int keyFigures;
  private final List<String> municipalities;
  private final double[] levels;
  private final double[] places;

  private SyntheticFacts(Size size, int first, List<String> municipalities) {
    this.size = size;
    this.first = first;
    this.keyFigures = Math.min(DELIVERED_TOGETHER, size.keyFigures() - first);
    this.municipalities = municipalities;
    SplittableRandom random = new SplittableRandom(SEED);
    this.places =
        municipalities.stream().mapToDouble(any -> 0.3 * (random.nextDouble() - 0.5)).toArray();
    this.levels = random.doubles(size.keyFigures(), 2, 8).toArray();
  }

  /** All deliveries. */
  static List<SyntheticFacts> list(Size size, List<String> municipalities) {
    List<SyntheticFacts> all = new ArrayList<>();
    for (int first = 0; first < size.keyFigures(); first += DELIVERED_TOGETHER) {
      all.add(new SyntheticFacts(size, first, municipalities));
    }
    return all;
  }

  @Override
  public int size() {
    return keyFigures * municipalities.size() * size.years();
  }

  @Override
  public Observation get(int i) {
    int year = i % size.years();
    int municipality = i / size.years() % municipalities.size();
    int keyFigure = first + i / size.years() / municipalities.size();
    return new Observation(
        SyntheticCatalogue.variable(keyFigure),
        Period.year(size.firstYear() + year),
        Sex.T,
        municipalities.get(municipality),
        Optional.empty(),
        value(
            keyFigure,
            municipality,
            year,
            new SplittableRandom(SEED + (long) first * size.years() * municipalities.size() + i)),
        i + 1);
  }

  private Value value(int keyFigure, int municipality, int year, SplittableRandom random) {
    if (random.nextDouble() < MISSING && !SyntheticCatalogue.isWeight(keyFigure)) {
      return Value.missing(REASONS.get(random.nextInt(REASONS.size())));
    }
    double chance = 0.1 * (random.nextDouble() + random.nextDouble() - 1);
    double value = StrictMath.exp(levels[keyFigure] + places[municipality] + 0.02 * year + chance);
    return Value.of(Math.round(value * 10) / 10.0);
  }

  /** Writes them as the store writes any delivery. */
  void write(Path home) {
    new FactStore(home).write(delivery(), this, UnitList.NONE, new Findings());
  }

  /** What they are said to have come in: there is no file, for nothing reads one. */
  Delivery delivery() {
    return new Delivery(
        name(), "synthetic-country", "synthetic-country.csv", DAY, DAY, "synthetic", size());
  }

  private String name() {
    try {
      byte[] said =
          ("synthetic " + SEED + " " + size + " " + first).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

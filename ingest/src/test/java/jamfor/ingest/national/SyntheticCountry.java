package jamfor.ingest.national;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Figures that nobody has measured, in the shape of a country's: every key figure has a level,
 * every municipality lies somewhat above or below it, every year is a little higher, and chance
 * does the rest. The same seed gives the same bytes.
 */
final class SyntheticCountry {

  private static final long SEED = 20_261_122;
  private static final int FIRST_YEAR = 2005;

  private static final String SOURCE =
      """
      id: synthetic-country
      publisher: "Synthetic"
      title: {sv: "Syntetiska siffror", nb: "Syntetiske tall", en: "Synthetic figures"}
      delivers:
        sv: "Syntetiska siffror som ingen har mätt, för mätning av hur fort ett land läses in."
        nb: "Syntetiske tall som ingen har målt, for måling av hvor fort et land leses inn."
        en: "Synthetic figures that nobody has measured, to measure how fast a country is loaded."
      licence: "none stated"
      cite: "Källa: synthetic"
      url: "https://example.org/"
      frequency: yearly
      copy: unchanged
      format: tidy-csv
      absence: not_delivered
      signs: {}
      protection: {none: "invented for a test"}
      variables: {prefix: "synthetic."}
      layout: {separator: ",", columns: {municipality: municipality, variable: figure, period: year, value: synthetic_value}}
      deliveries: []
      """;

  private SyntheticCountry() {}

  /** The shipped catalogue with one source more, in a folder. */
  static Catalogue catalogue(Path folder) throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = folder.resolve(root.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path source = folder.resolve("sources").resolve("synthetic-country");
    Files.createDirectories(source);
    Files.writeString(source.resolve("source.yml"), SOURCE);
    return CatalogueReader.read(folder);
  }

  /**
   * Writes a file.
   *
   * @return how many observations
   */
  static long write(Path file, Catalogue catalogue, int figures, int years) throws IOException {
    Random random = new Random(SEED);
    List<String> codes =
        catalogue.municipalities().listCurrent("SE").stream().map(one -> one.code()).toList();
    double[] place = codes.stream().mapToDouble(any -> 0.15 * random.nextGaussian()).toArray();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("figure,municipality,year,synthetic_value\n");
      StringBuilder line = new StringBuilder();
      for (int figure = 0; figure < figures; figure++) {
        double level = 5 + 2 * random.nextGaussian();
        for (int i = 0; i < codes.size(); i++) {
          double own = level + place[i] + 0.05 * random.nextGaussian();
          for (int year = 0; year < years; year++) {
            double value = Math.exp(own + 0.02 * year + 0.02 * random.nextGaussian());
            line.setLength(0);
            line.append("S").append(100_000 + figure).append(',').append(codes.get(i)).append(',');
            line.append(FIRST_YEAR + year).append(',');
            line.append(Math.round(value * 10) / 10.0).append('\n');
            out.append(line);
          }
        }
      }
    }
    return (long) figures * codes.size() * years;
  }
}

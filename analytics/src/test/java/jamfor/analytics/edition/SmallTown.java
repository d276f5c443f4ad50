package jamfor.analytics.edition;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The shipped catalogue with a source that has a threshold, key figures and editions more, and a
 * synthetic delivery: invented schools of a real municipality, few boys in one of them, and one
 * that is independent. They lie in the test resources under {@code small-town/}.
 */
public final class SmallTown {

  static final String EDITION = "trial-2024";

  /** Of the same figures, a year later. */
  static final String LATER = "trial-2025";

  private static final Path TOWN = Path.of("src/test/resources/small-town");

  private SmallTown() {}

  /** Pupils, the share of them that passed, and mean points, by school and sex. */
  static Path delivery() {
    return TOWN.resolve("synthetic.csv");
  }

  /** With the threshold, in a folder. */
  public static Catalogue catalogue(Path folder) throws IOException {
    return catalogue(folder, "{count: 5}");
  }

  /**
   * @param protection as the source writes it
   */
  static Catalogue catalogue(Path folder, String protection) throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          write(folder.resolve(name), Files.readString(file));
        }
      }
    }
    String source = Files.readString(TOWN.resolve("source.yml"));
    String edition = Files.readString(TOWN.resolve("edition.yml"));
    write(folder.resolve("sources/synthetic/source.yml"), source.replace("{count: 5}", protection));
    write(folder.resolve("editions/trial-2024.yml"), edition);
    write(
        folder.resolve("editions/trial-2025.yml"),
        edition.replace("2024", "2025").replace("2999", "3000"));
    write(
        folder.resolve("key-figures/trial.yml"), Files.readString(TOWN.resolve("key-figures.yml")));
    return CatalogueReader.read(folder);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}

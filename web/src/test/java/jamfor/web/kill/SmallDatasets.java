package jamfor.web.kill;

import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The datasets with three small deliveries instead of all, and one edition: found before the jar's
 * own when their folder comes first on the class path.
 */
final class SmallDatasets {

  static final String EDITION = "v8-2024";
  private static final Set<String> SHIPPED =
      Set.of("cpi", "population-2024", "regionfakta-unemployment");

  private SmallDatasets() {}

  /** Returns the folder for the class path. */
  static Path write(Path folder) throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString();
        String source = name.replaceFirst("^sources/([^/]+)/.*", "$1");
        if (isKept(name, source)) {
          Path copy = folder.resolve("datasets").resolve(name);
          Files.createDirectories(Objects.requireNonNull(copy.getParent()));
          Files.copy(file, copy);
          edit(copy, name, SHIPPED.contains(source));
        }
      }
    }
    return folder;
  }

  private static boolean isKept(String name, String source) {
    boolean delivery = name.matches("sources/[^/]+/files/.*");
    boolean edition = name.startsWith("editions/");
    return (!delivery || SHIPPED.contains(source)) && (!edition || name.contains(EDITION));
  }

  /** What is loaded today belongs to the edition. */
  private static void edit(Path copy, String name, boolean shipped) throws IOException {
    if (name.endsWith("/source.yml") && !shipped) {
      String text = Files.readString(copy);
      Files.writeString(
          copy, text.replaceFirst("(?m)^deliveries:\\n(?:[ -].*\\n?)*", "deliveries: []\n"));
    } else if (name.startsWith("editions/")) {
      String text = Files.readString(copy);
      Files.writeString(copy, text.replaceFirst("(?m)^data_cut: .*$", "data_cut: 2099-12-31"));
    }
  }
}

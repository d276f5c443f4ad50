package jamfor.analytics.national;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the synthetic country lies.
 *
 * @param folder of its catalogue, its working folder, and what each peer writes
 */
record Country(Path folder, Size size) {

  /** The code of all of Sweden's municipalities together. */
  private static final String SWEDEN = "SE";

  /**
   * @param arguments the folder, then the size
   */
  static Country of(List<String> arguments) {
    return new Country(Path.of(arguments.get(0)), Size.of(arguments.subList(1, arguments.size())));
  }

  List<String> arguments() {
    List<String> arguments = new ArrayList<>(List.of(folder.toString()));
    arguments.addAll(size.arguments());
    return arguments;
  }

  Path datasets() {
    return folder.resolve("datasets");
  }

  /** Jamför's working folder. */
  Path home() {
    return folder.resolve("home");
  }

  /** The sorted facts, as SQL names the files. */
  String facts() {
    return home().resolve("facts") + "/*.parquet";
  }

  /** The same for those who read no Parquet. */
  Path exported() {
    return folder.resolve("facts.csv");
  }

  /** What somebody writes who computes the same. */
  Path answer(String who) {
    return folder.resolve(who);
  }

  /** What it delivers. */
  List<SyntheticFacts> facts(Catalogue catalogue) {
    return SyntheticFacts.list(
        size,
        catalogue.municipalities().listCurrent(SWEDEN).stream().map(Municipality::code).toList());
  }

  List<Delivery> deliveries(Catalogue catalogue) {
    return facts(catalogue).stream().map(SyntheticFacts::delivery).toList();
  }

  /** Writes the catalogue and the sorted facts. */
  Catalogue make() throws IOException {
    SyntheticCatalogue.write(datasets(), size.keyFigures());
    Catalogue catalogue = SyntheticCatalogue.read(datasets());
    facts(catalogue).forEach(facts -> facts.write(home()));
    return catalogue;
  }

  void delete() throws IOException {
    delete(folder);
  }

  /** The facts stay. */
  void unpublish() throws IOException {
    delete(home().resolve("editions"));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}

package jamfor.analytics.national;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shipped municipalities, measures and schemas with other contents: a synthetic source, as many
 * synthetic key figures as are asked for, two groups and one edition.
 */
final class SyntheticCatalogue {

  static final String EDITION = "synthetic";
  static final int YEAR = 2024;

  /** All municipalities. */
  static final String COUNTRY = "sverige";

  private static final String COOPERATION = "v8";

  /** So many of the key figures are in the edition's chapter, as many as a yearly report has. */
  private static final int IN_CHAPTER = 60;

  /** What the others are weighted by: every municipality has it in every year. */
  private static final int WEIGHT = 0;

  private static final int WEIGHTED_EVERY = 10;

  /** A catalogue's file may hold three million characters at most. */
  private static final int IN_A_FILE = 1000;

  private static final List<String> DIRECTIONS =
      List.of("neutral", "higher_is_better", "lower_is_better");

  /** In SQL, of a variable: whether the highest value has rank 1; others begin with the lowest. */
  static final String RANKS_DESCEND = "(CAST(substr(variable, 18) AS INTEGER) - 100001) % 3 = 1";

  private static final String SOURCE =
      """
      id: synthetic-country
      publisher: "Synthetic"
      title: {sv: "Syntetiska siffror", nb: "Syntetiske tall", en: "Synthetic figures"}
      delivers:
        sv: "Syntetiska siffror som ingen har mätt, för mätning av hur fort ett land beräknas."
        nb: "Syntetiske tall som ingen har målt, for måling av hvor fort et land beregnes."
        en: "Synthetic figures that nobody has measured, to measure how fast a country is computed."
      licence: "none stated"
      cite: "Källa: synthetic"
      url: "https://example.org/"
      frequency: yearly
      copy: unchanged
      format: tidy-csv
      absence: not_delivered
      signs: {}
      protection: {none: "invented for a measurement"}
      variables: {prefix: "synthetic."}
      layout: {separator: ",", columns: {municipality: municipality, variable: figure, period: year, value: synthetic_value}}
      deliveries: []
      """;

  private static final String PLAN =
      """
      id: synthetic
      title: {sv: "Syntetiskt land", nb: "Syntetisk land", en: "Synthetic country"}
      cooperation: v8
      year: 2024
      data_cut: 2026-11-22
      status: final
      groups: [v8, sverige]
      chapters:
        - id: population
          title: {sv: "Syntetiska siffror", nb: "Syntetiske tall", en: "Synthetic figures"}
          key_figures: [%s]
      """;

  private static final String KEY_FIGURE =
      """
      - id: %s
        title: {sv: "Syntetisk %2$s", nb: "Syntetisk %2$s", en: "Synthetic %2$s"}
        description: {sv: "Påhittade tal, som inte säger något om kommunen.", nb: "Oppdiktede tall, som ikke sier noe om kommunen.", en: "Invented numbers, which say nothing of the municipality."}
        numerator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        denominator: {sv: "Prov", nb: "Prøve", en: "Trial"}
        measure: inhabitants
        decimals: 1
        direction: %3$s
        scope: inhabitants
        cost_concept: none
        service: population
        aspect: structure
        period: {kind: year}
        sexes: [T]
        breaks: []
        formula: %4$s
        weight: %5$s
        volume: none
        rollup: none
        uncertainty: count
        example: {municipality: "1430", period: 2023, inputs: {"%4$s": 10}, result: "10,0"}
      """;

  private SyntheticCatalogue() {}

  /** Writes it to a folder. */
  static void write(Path folder, int keyFigures) throws IOException {
    Path root = Datasets.root();
    for (String unchanged :
        List.of(
            "accounts",
            "checks.yml",
            "identities.yml",
            "measures.yml",
            "municipalities",
            "schema")) {
      copy(root, unchanged, folder);
    }
    write(folder, "groups.yml", groups(root.resolve("groups.yml")));
    write(folder, "sources/synthetic-country/source.yml", SOURCE);
    write(folder, "editions/synthetic.yml", plan(Math.min(keyFigures, IN_CHAPTER)));
    for (int first = 0; first < keyFigures; first += IN_A_FILE) {
      write(
          folder,
          "key-figures/synthetic-" + name(first) + ".yml",
          IntStream.range(first, Math.min(first + IN_A_FILE, keyFigures))
              .mapToObj(SyntheticCatalogue::keyFigure)
              .collect(Collectors.joining()));
    }
  }

  static Catalogue read(Path folder) {
    return CatalogueReader.read(folder);
  }

  static String variable(int keyFigure) {
    return "synthetic." + id(keyFigure);
  }

  private static String plan(int inChapter) {
    return PLAN.formatted(
        IntStream.range(0, inChapter)
            .mapToObj(SyntheticCatalogue::id)
            .collect(Collectors.joining(", ")));
  }

  private static String id(int keyFigure) {
    return "figure_" + name(keyFigure);
  }

  /** Six digits: of four a title could be taken for one with a year in it. */
  private static int name(int keyFigure) {
    return 100_001 + keyFigure;
  }

  private static String direction(int keyFigure) {
    return DIRECTIONS.get(keyFigure % DIRECTIONS.size());
  }

  private static String keyFigure(int number) {
    return KEY_FIGURE.formatted(
        id(number),
        name(number),
        direction(number),
        variable(number),
        number % WEIGHTED_EVERY == WEIGHT ? variable(WEIGHT) : "none");
  }

  static boolean isWeight(int keyFigure) {
    return keyFigure == WEIGHT;
  }

  /** The two groups, as they are shipped. */
  private static String groups(Path shipped) throws IOException {
    return Files.readString(shipped)
        .lines()
        .collect(Collectors.joining("\n"))
        .replace("\n   members", " members")
        .lines()
        .filter(
            line ->
                Stream.of(COOPERATION, COUNTRY).anyMatch(id -> line.contains("{id: " + id + ",")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static void copy(Path root, String name, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(name))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(folder, root.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}

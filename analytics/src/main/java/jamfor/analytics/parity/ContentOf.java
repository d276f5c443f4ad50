package jamfor.analytics.parity;

import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.Parity.Run;
import jamfor.analytics.parity.Parity.Share;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The content that an edition has when it is computed from what is loaded in a working folder,
 * without publishing it. As a program, {@code DIR EDITION}, it does so with DuckDB on the Java that
 * runs it, and prints that Java's version and the content hash.
 */
public final class ContentOf {

  private static final int THREADS = 2;

  private final Path home;
  private final EditionPlan plan;
  private final Catalogue catalogue;

  public ContentOf(Path home, EditionPlan plan, Catalogue catalogue) {
    this.home = home;
    this.plan = plan;
    this.catalogue = catalogue;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    EditionPlan plan = Objects.requireNonNull(catalogue.editions().get(arguments[1]));
    ContentOf edition = new ContentOf(Path.of(arguments[0]), plan, catalogue);
    try (Engine engine = new DuckDbEngine(THREADS)) {
      Run run = edition.with(engine, Share.THREADS, THREADS);
      out.println(run.java() + " " + run.content());
    }
  }

  /** What the engine gives, which divides its work into so many shares. */
  public Run with(Engine engine, Share share, int shares) {
    Ingest ingest = new Ingest(catalogue, home);
    String content =
        new Editions(home, catalogue)
            .computeHash(plan, engine, ingest.deliveries().listAccepted(), ingest.store().folder());
    return new Run(engine.name(), share, shares, System.getProperty("java.version"), content);
  }

  /**
   * What DuckDB gives on another Java, in a process of its own.
   *
   * @param java the folder of that Java
   */
  public Run onJava(Path java) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                java.resolve("bin").resolve("java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                ContentOf.class.getName(),
                home.toString(),
                plan.id())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int exit = process.waitFor();
    List<String> words = List.of(printed.split(" "));
    if (exit != 0 || words.size() != 2) {
      throw new IllegalStateException(java + " ended with " + exit + ": " + printed);
    }
    try (Engine engine = new DuckDbEngine(THREADS)) {
      return new Run(engine.name(), Share.THREADS, THREADS, words.get(0), words.get(1));
    }
  }
}

package jamfor.web.kill;

import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Kills {@code load} and {@code publish} of the packaged jar (SIGKILL) at random moments, starts it
 * again after each, and demands that nothing receipted is lost, nothing half loaded, no edition
 * half, and each restart done in ten seconds. A restart is a whole {@code publish}: the folder is
 * opened, mended, what was cut short is taken up, and the edition computed and published; after
 * every twentieth kill also {@code serve}, until its first page has come.
 */
public final class KillRun {

  private static final Duration LONGEST_RESTART = Duration.ofSeconds(10);
  private static final int SERVED = 20;
  private static final int VERIFIED = 25;

  /** A new folder now and then: the first start is killed too, and the folder stays small. */
  private static final int RENEWED = 50;

  /** After the first file is written, so that as many kills hit the writing as the rest. */
  private static final int WHILE_WRITING_MILLISECONDS = 1500;

  private static final Pattern DAMAGE =
      Pattern.compile("\"damage\" : \"(\\w+)\",\\s+\"severity\" : \"(\\w+)\"");
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+");

  private final Random random;
  private final PrintStream log;
  private final Path scratch;
  private final Path jar;
  private final Path datasets;
  private final Catalogue catalogue;
  private final Map<String, Integer> damages = new TreeMap<>();
  private final Map<String, Integer> killed = new TreeMap<>();
  private final List<Long> restarts = new ArrayList<>();
  private Program program;
  private Left left;
  private long usual = 3000;
  private int receipts;
  private int files;

  KillRun(Path jar, Path scratch, long seed, PrintStream log) throws IOException {
    this.random = new Random(seed);
    this.log = log;
    this.scratch = scratch;
    this.jar = jar;
    this.datasets = SmallDatasets.write(scratch.resolve("classes"));
    this.catalogue = CatalogueReader.read(datasets.resolve("datasets"));
    this.program = new Program(jar, datasets, scratch, scratch);
    this.left = new Left(catalogue, scratch);
    renew(0);
  }

  /**
   * Kills and looks, and prints what came of it.
   *
   * @param arguments how many kills (1000), and the seed (1)
   */
  public static void main(String[] arguments) throws Exception {
    int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    Path scratch = Files.createTempDirectory("jamfor-kill-");
    new KillRun(Path.of("target", "jamfor.jar"), scratch, seed, System.out).run(kills);
    delete(scratch);
  }

  /**
   * @throws IllegalStateException at the first fault; what was left stays to be looked at
   */
  void run(int kills) throws IOException, InterruptedException {
    for (int kill = 1; kill <= kills; kill++) {
      if (kill % RENEWED == 0) {
        renew(kill);
      }
      kill();
      left.noteReceipts(program.printed());
      demand(kill, left.lost());
      if (kill % SERVED == 0) {
        serve(kill);
      }
      restart(kill);
      demand(kill, left.faults());
      if (kill % VERIFIED == 0 || kill == kills) {
        verify(kill);
        log.printf("%d kills, %d receipts, nothing lost%n", kill, receipts + left.receipts());
      }
    }
    report(kills);
  }

  private void renew(int kill) throws IOException {
    receipts += left.receipts();
    Path home = scratch.resolve("home-" + kill);
    program = new Program(jar, datasets, home, scratch.resolve("printed.txt"));
    left = new Left(catalogue, home);
    Files.createDirectories(home);
  }

  private void kill() throws IOException, InterruptedException {
    boolean load = random.nextInt(3) > 0;
    boolean whileWriting = random.nextBoolean();
    List<String> arguments = new ArrayList<>();
    if (load) {
      arguments.add("load");
      for (int i = random.nextInt(3); i >= 0; i--) {
        arguments.add(file().toString());
      }
    } else {
      // Something new, or publishing would find that all is published.
      left.noteReceipts(
          "\"receipt\" : \""
              + new Ingest(catalogue, program.home()).load(file()).receipt().orElseThrow().sha256()
              + "\"");
      arguments.addAll(List.of("publish", SmallDatasets.EDITION));
    }
    String before = state();
    Process process = program.start(arguments.toArray(String[]::new));
    if (whileWriting) {
      while (process.isAlive() && state().equals(before)) {
        Thread.sleep(1);
      }
      Thread.sleep(random.nextInt(WHILE_WRITING_MILLISECONDS));
    } else {
      Thread.sleep(random.nextInt((int) usual));
    }
    String when =
        !process.isAlive() ? "at its end" : state().equals(before) ? "before writing" : "in work";
    process.destroyForcibly().waitFor();
    killed.merge(arguments.get(0) + " " + when, 1, Integer::sum);
  }

  /** What lies in the folder, by name and length. */
  private String state() throws IOException {
    StringBuilder state = new StringBuilder();
    try (Stream<Path> all = Files.walk(program.home(), 4)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        state.append(file).append(' ').append(file.toFile().length()).append('\n');
      }
    } catch (UncheckedIOException moved) {
      // A file went away while it was looked at: the folder is being written.
      return "changing";
    }
    return state.toString();
  }

  private void restart(int kill) throws IOException, InterruptedException {
    long began = System.nanoTime();
    int code = program.start("publish", SmallDatasets.EDITION).waitFor();
    long took = Duration.ofNanos(System.nanoTime() - began).toMillis();
    String printed = program.printed();
    restarts.add(took);
    usual = took;
    List<String> faults = new ArrayList<>();
    if (code != 0) {
      faults.add("publish ended with " + code);
    }
    for (Matcher one = DAMAGE.matcher(printed); one.find(); ) {
      damages.merge(one.group(1), 1, Integer::sum);
      // A file with an unknown place is refused when it is taken up, as it would have been before.
      if (one.group(2).equals("ERROR") && !one.group(1).equals("NO_LONGER_PASSES")) {
        faults.add("a kill broke the disk's work");
      }
    }
    if (!faults.isEmpty()) {
      faults.add(printed);
    }
    demand(kill, faults);
  }

  private void serve(int kill) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process server = program.start("serve", "--port", "0");
    try {
      Matcher address = ADDRESS.matcher(program.printed());
      while (!address.find()) {
        demand(kill, server.isAlive() ? List.of() : List.of("serve ended", program.printed()));
        Thread.sleep(10);
        address = ADDRESS.matcher(program.printed());
      }
      HttpURLConnection page =
          (HttpURLConnection) URI.create(address.group() + "/").toURL().openConnection();
      int status = page.getResponseCode();
      demand(kill, status == 200 ? List.of() : List.of("the first page answered " + status));
      restarts.add(Duration.ofNanos(System.nanoTime() - began).toMillis());
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  /** From the raw deliveries on: the edition is what they say. */
  private void verify(int kill) throws IOException, InterruptedException {
    int code = program.start("verify", SmallDatasets.EDITION).waitFor();
    demand(kill, code == 0 ? List.of() : List.of("verify ended with " + code, program.printed()));
  }

  private void demand(int kill, List<String> faults) {
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "After kill " + kill + " in " + program.home() + ":\n" + String.join("\n", faults));
    }
  }

  /**
   * A file like Kolada's answers, with values drawn at random; in one of eight an unknown place.
   */
  private Path file() throws IOException {
    List<String> values = new ArrayList<>();
    boolean wrong = random.nextInt(8) == 0;
    String first = wrong ? "9999" : "1430";
    for (String place : List.of(first, "1427", "1435", "1486", "1484", "1438", "1439", "1421")) {
      for (int year = 2012; year < 2024; year++) {
        values.add(
            """
            {"kpi": "N15428", "period": %d, "municipality": "%s",
             "values": [{"gender": "T", "value": %d.%d}]}"""
                .formatted(year, place, 50 + random.nextInt(50), random.nextInt(1_000_000)));
      }
    }
    byte[] bytes =
        ("{\"values\": [" + String.join(",\n", values) + "]}").getBytes(StandardCharsets.UTF_8);
    if (!wrong) {
      left.expect(bytes, values.size());
    }
    return Files.write(scratch.resolve("synthetic-" + ++files + ".json"), bytes);
  }

  private void report(int kills) {
    long[] sorted = restarts.stream().mapToLong(Long::longValue).sorted().toArray();
    log.printf("%d kills: %s%n", kills, killed);
    log.printf("receipts: %d, lost: 0, half loaded: 0%n", receipts + left.receipts());
    log.printf("set aside at restarts: %s%n", damages);
    log.printf(
        "%d restarts: median %d ms, longest %d ms%n",
        sorted.length, sorted[sorted.length / 2], sorted[sorted.length - 1]);
    demand(
        kills,
        sorted[sorted.length - 1] > LONGEST_RESTART.toMillis()
            ? List.of("a restart took more than " + LONGEST_RESTART)
            : List.of());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}

package jamfor.ingest.hostile;

import jamfor.ingest.Ingest;
import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.vocabulary.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Checks and loads every hostile file and says of each, on a line, what came of it: what it is,
 * what was expected, the rules that blocked it or "harmless", how long the thread worked on it, and
 * how often it made somebody call out. Argument: an empty folder.
 */
public final class HostileFiles {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private HostileFiles() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String only = arguments.length > 1 ? arguments[1] : "";
    Catalogue catalogue = CatalogueReader.read(Datasets.root());
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread thread = new Thread(() -> listen(listener, calls));
      thread.setDaemon(true);
      thread.start();
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      Trial trial = new Trial(catalogue, Files.createDirectory(folder.resolve("home")));
      Ingest ingest = new Ingest(catalogue, Files.createDirectory(folder.resolve("checked")));
      for (Hostile hostile : list(address)) {
        if (hostile.what().contains(only)) {
          int before = calls.get();
          run(hostile, folder, trial, ingest, calls, before);
        }
      }
    }
    OUT.flush();
    System.exit(0);
  }

  /**
   * @param address of the listener that nobody may call
   */
  static List<Hostile> list(String address) {
    List<Hostile> all = new ArrayList<>(new HostileWorkbooks().list(address));
    all.addAll(new HostileTexts().list());
    return all;
  }

  private static void run(
      Hostile hostile, Path folder, Trial trial, Ingest ingest, AtomicInteger calls, int before)
      throws IOException {
    Path in = Files.createTempDirectory(folder, "in");
    Path file = in.resolve(hostile.file());
    hostile.content().write(file);
    long began = work();
    String checked = said(() -> ingest.check(file));
    long halfway = work();
    String loaded = said(() -> trial.load(file));
    long most = Math.max(halfway - began, work() - halfway);
    OUT.println(
        String.join(
            "\t",
            hostile.what(),
            hostile.expected(),
            checked,
            loaded,
            Long.toString(most / 1_000_000),
            Integer.toString(calls.get() - before)));
    if (Files.isRegularFile(file)) {
      Files.delete(file);
    }
  }

  private interface Attempt {
    Outcome run() throws IOException;
  }

  /** An error is an answer too: that it does not come is what is tested. */
  private static String said(Attempt attempt) {
    try {
      Outcome outcome = attempt.run();
      return outcome.refused()
          ? outcome.findings().list().stream()
              .filter(one -> one.severity().blocks())
              .map(Finding::rule)
              .distinct()
              .collect(Collectors.joining(","))
          : Hostile.HARMLESS;
    } catch (Throwable broken) {
      StackTraceElement[] trace = broken.getStackTrace();
      return broken.toString().replaceAll("\\s+", " ")
          + " at "
          + (trace.length > 0 ? trace[0] : "");
    }
  }

  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void listen(ServerSocket listener, AtomicInteger calls) {
    while (!listener.isClosed()) {
      try (Socket call = listener.accept()) {
        calls.incrementAndGet();
      } catch (IOException closed) {
        return;
      }
    }
  }
}

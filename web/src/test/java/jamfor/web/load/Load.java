package jamfor.web.load;

import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.web.load.Readers.Answer;
import jamfor.web.load.Readers.Visit;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Readers of a synthetic country, and the same bytes from nginx beside: prints how long they wait.
 *
 * <p>Arguments: the country's folder, the seconds, and how many readers come in each.
 */
public final class Load {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  /** Before it is measured, for as long as a quarter of what is measured. */
  private static final int WARMING = 4;

  private static final int AGAIN = 500;

  private final Path folder;
  private final int visits;
  private final Readers readers;

  private Load(Path folder, int seconds, int aSecond) {
    this.folder = folder;
    this.visits = seconds * aSecond;
    this.readers = Readers.of(aSecond);
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    new Load(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))
        .run();
  }

  private void run() throws IOException, InterruptedException {
    Addresses addresses = new Addresses(CatalogueReader.read(folder.resolve("datasets")));
    List<Answer> read;
    try (Server jamfor = Server.jamfor(folder, freePort())) {
      readers.visit(first(jamfor, addresses.list(visits / WARMING)));
      double before = jamfor.processorSeconds();
      read = readers.visit(first(jamfor, addresses.list(visits)));
      print("Jamför", read, jamfor.processorSeconds() - before);
      kinds(jamfor, read);
      List<Visit> again =
          read.stream().limit(AGAIN).map(one -> new Visit(one.address(), one.tag())).toList();
      print("Jamför, read again", readers.visit(again), 0);
    }
    try (Server nginx = Server.nginx(folder, freePort(), read)) {
      double before = nginx.processorSeconds();
      List<String> numbers = IntStream.range(0, read.size()).mapToObj(i -> "/" + i).toList();
      print(
          "nginx, the same bytes",
          readers.visit(first(nginx, numbers)),
          nginx.processorSeconds() - before);
    }
  }

  private static List<Visit> first(Server server, List<String> paths) {
    return paths.stream().map(path -> new Visit(server.address() + path, "")).toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** By what stands first in the address. */
  private static void kinds(Server server, List<Answer> answers) {
    new TreeMap<>(
            answers.stream()
                .collect(
                    Collectors.groupingBy(
                        one ->
                            one.address()
                                .substring(server.address().length())
                                .split("[/?]", 3)[1])))
        .forEach((kind, those) -> print("  /" + kind, those, 0));
  }

  private static void print(String who, List<Answer> answers, double processorSeconds) {
    Map<Integer, Long> statuses =
        new TreeMap<>(
            answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())));
    Answer largest =
        answers.stream().max(Comparator.comparingInt(one -> one.body().length)).orElseThrow();
    OUT.printf(
        Locale.ROOT,
        "%-24s %5d pages %-14s median %6.1f ms, 99th of 100 %7.1f ms, longest %7.1f ms, largest %6.1f kB, %5.1f ms processor%n",
        who,
        answers.size(),
        statuses,
        milliseconds(answers, 0.5),
        milliseconds(answers, 0.99),
        milliseconds(answers, 1),
        largest.body().length / 1e3,
        1e3 * processorSeconds / answers.size());
  }

  /** The shortest wait that so large a share waits at most. */
  private static double milliseconds(List<Answer> answers, double share) {
    double[] sorted = answers.stream().mapToDouble(Answer::seconds).sorted().toArray();
    return 1e3 * sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}

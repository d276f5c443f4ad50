package jamfor.ingest.hostile;

import jamfor.ingest.Outcome;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Loads spoilt files of every format, each as a publisher's file is loaded, and says what came of
 * them. Arguments: how many, the folder in which files that fail are kept, and the number of the
 * first. A file fails when it is neither stored whole nor refused with a finding that says where,
 * when its thread works on it for more than two seconds, or when it leaves anything in the store
 * though refused. It is the work of the thread that is measured and not the clock: other programs
 * take the machine's time as well.
 */
public final class Mutations {

  private static final int WORKERS = 2;
  private static final long LONGEST_WORK = TimeUnit.SECONDS.toNanos(2);

  /** A thread that stands still or goes on and on cannot be stopped, only the whole program. */
  private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(60);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final PrintStream OUT = System.out;

  private final Catalogue catalogue;
  private final List<Seed> seeds;
  private final int end;
  private final Path kept;
  private final AtomicInteger next;
  private final Map<String, Integer> refusedBy = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> passed = new ConcurrentSkipListMap<>();
  private final Map<String, Integer> failed = new ConcurrentSkipListMap<>();
  private final Set<Integer> dumped = new HashSet<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicLong longest = new AtomicLong();

  /** What a worker is at. */
  private record Work(Mutated file, long worked, long began) {}

  private static final class Worker {
    private final Thread thread;
    private volatile Optional<Work> work = Optional.empty();

    private Worker(Thread thread) {
      this.thread = thread;
    }
  }

  private final List<Worker> workers = new ArrayList<>();

  private Mutations(Catalogue catalogue, List<Seed> seeds, int count, Path kept, int first) {
    this.catalogue = catalogue;
    this.seeds = seeds;
    this.end = first + count;
    this.kept = kept;
    this.next = new AtomicInteger(first);
  }

  /** Ends with status 1 when a file failed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int count = Integer.parseInt(arguments[0]);
    Path kept = Files.createDirectories(Path.of(arguments[1]));
    int first = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
    Path temporary = Files.createTempDirectory("jamfor-mutations");
    Path datasets = withSyntheticMapping(temporary.resolve("datasets"));
    Catalogue catalogue = CatalogueReader.read(datasets);
    List<Seed> seeds = Seeds.list(catalogue, Datasets.root(), temporary);
    Mutations mutations = new Mutations(catalogue, seeds, count, kept, first);
    boolean sound = mutations.run(temporary);
    try (Stream<Path> files = Files.walk(temporary)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
    OUT.flush();
    System.exit(sound ? 0 : 1);
  }

  /** The catalogue, and the mapping without which no figure of a ledger is read. */
  private static Path withSyntheticMapping(Path copy) throws IOException {
    Path root = Datasets.root();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString();
        if (!name.contains("/files/")) {
          Path target = copy.resolve(name);
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(file, target);
        }
      }
    }
    Path mapping = copy.resolve("accounts/mappings/synthetic.yml");
    Files.createDirectories(Objects.requireNonNull(mapping.getParent()));
    Files.write(mapping, Seeds.resource("sie/synthetic-mapping.yml"));
    return copy;
  }

  private boolean run(Path temporary) throws InterruptedException, IOException {
    long began = System.nanoTime();
    for (int i = 0; i < WORKERS; i++) {
      Path home = Files.createDirectories(temporary.resolve("home-" + i));
      Trial trial = new Trial(catalogue, home);
      int number = i;
      workers.add(new Worker(new Thread(() -> work(trial, home, number), "worker " + i)));
    }
    workers.forEach(worker -> worker.thread.start());
    while (workers.stream().anyMatch(worker -> worker.thread.isAlive())) {
      watch();
      Thread.sleep(200);
    }
    report(System.nanoTime() - began);
    return failed.isEmpty() && next.get() >= end;
  }

  private void work(Trial trial, Path home, int number) {
    Worker worker = workers.get(number);
    for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
      Mutated file = Mutated.of(i, seeds);
      long before = THREADS.getCurrentThreadCpuTime();
      worker.work = Optional.of(new Work(file, before, System.nanoTime()));
      try {
        Path path = Files.write(home.resolve(i + "-" + file.seed()), file.bytes());
        count(file, trial.load(path));
        Files.delete(path);
      } catch (Throwable broken) {
        // An error is as bad as an exception here: a deep file must not overflow the stack.
        fail(file, broken.toString(), broken.getStackTrace());
      }
      worker.work = Optional.empty();
      long worked = THREADS.getCurrentThreadCpuTime() - before;
      longest.accumulateAndGet(worked, Math::max);
      if (worked > LONGEST_WORK) {
        fail(file, "worked for more than two seconds", new StackTraceElement[0]);
      }
    }
  }

  private void count(Mutated file, Outcome outcome) {
    if (outcome.refused()) {
      refused.incrementAndGet();
      outcome.findings().list().stream()
          .filter(one -> one.severity().blocks())
          .map(one -> one.rule())
          .distinct()
          .forEach(rule -> refusedBy.merge(rule, 1, Integer::sum));
    } else {
      passed.merge(file.seed(), 1, Integer::sum);
    }
  }

  private synchronized void fail(Mutated file, String what, StackTraceElement... trace) {
    Path path = kept.resolve(file.number() + "-" + file.seed());
    try {
      Files.write(path, file.bytes());
    } catch (IOException unwritable) {
      OUT.println("cannot keep " + path + ": " + unwritable);
    }
    String place = trace.length == 0 ? "" : " at " + trace[0];
    failed.merge(what.replaceAll("\\s.*", "") + place, 1, Integer::sum);
    OUT.println("FAILED " + file.number() + " " + path + ": " + what);
    for (int i = 0; i < Math.min(12, trace.length); i++) {
      OUT.println("    at " + trace[i]);
    }
  }

  private void watch() {
    for (Worker worker : workers) {
      worker.work.ifPresent(
          work -> {
            long worked = THREADS.getThreadCpuTime(worker.thread.getId()) - work.worked();
            long waited = System.nanoTime() - work.began();
            if (worked > LONGEST_WORK && dumped.add(work.file().number())) {
              OUT.println("HANGS? " + work.file().number() + " for " + seconds(worked) + " s:");
              for (StackTraceElement one : worker.thread.getStackTrace()) {
                OUT.println("    at " + one);
              }
            }
            if (worked > 10 * LONGEST_WORK || waited > LONGEST_WAIT) {
              fail(work.file(), "hangs", worker.thread.getStackTrace());
              report(0);
              OUT.flush();
              Runtime.getRuntime().halt(1);
            }
          });
    }
  }

  private void report(long nanos) {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    int all = passed.values().stream().mapToInt(Integer::intValue).sum();
    OUT.println(
        "files: " + (refused.get() + all + failedCount()) + " from " + seeds.size() + " seeds");
    OUT.println("refused: " + refused.get() + " " + refusedBy);
    OUT.println("stored: " + all + " " + passed);
    OUT.println("failed: " + failedCount() + " " + failed);
    OUT.println("longest work on a file: " + seconds(longest.get()) + " s");
    OUT.println(
        "heap: at most %d MB, peak of its pools %d MB"
            .formatted(Runtime.getRuntime().maxMemory() >> 20, peak >> 20));
    OUT.println("time: " + seconds(nanos) + " s");
  }

  private int failedCount() {
    return failed.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String seconds(long nanos) {
    return "%.2f".formatted(nanos / 1e9);
  }
}

package jamfor.analytics.national;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Prints, one on each line, what a process did and for how many seconds, and its memory last. */
final class Stopwatch {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private long began;

  private Stopwatch(long began) {
    this.began = began;
  }

  /** Begins when the process did. */
  static Stopwatch sinceStartOfProcess() {
    Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
    return new Stopwatch(System.nanoTime() - Duration.between(start, Instant.now()).toNanos());
  }

  /** Says what the time since the last stop was for. */
  void stop(String what) {
    long now = System.nanoTime();
    OUT.printf(Locale.ROOT, "%s %.3f%n", what, (now - began) / 1e9);
    began = now;
  }

  /** Says what the process held at most until now, in megabytes, as the kernel counted it. */
  static void memory() throws IOException {
    long kilobytes =
        Files.readAllLines(Path.of("/proc/self/status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .findFirst()
            .orElseThrow();
    OUT.printf(Locale.ROOT, "memory %d%n", kilobytes / 1024);
  }
}

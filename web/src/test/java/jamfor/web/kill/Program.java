package jamfor.web.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged jar, started as a process on a working folder.
 *
 * @param jar the program
 * @param datasets a folder that comes before the jar's own
 * @param out where what it prints is kept, one command at a time
 */
record Program(Path jar, Path datasets, Path home, Path out) {

  Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // These runs are short: the second compiler only gets in their way.
                "-XX:TieredStopAtLevel=1",
                "-cp",
                datasets + ":" + jar.toAbsolutePath(),
                "jamfor.web.command.Jamfor",
                "--json",
                "--home",
                home.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(out.toFile())
        .start();
  }

  /** All that the last one printed. */
  String printed() throws IOException {
    return Files.readString(out);
  }
}

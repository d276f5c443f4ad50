package jamfor.web.kill;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link KillRun}; a thousand kills are the command {@code web/kill.sh}. */
class KillIT {

  @Test
  void eightKillsLoseNothing(@TempDir Path scratch) throws Exception {
    new KillRun(Path.of("target", "jamfor.jar"), scratch, 1, System.out).run(8);
  }
}

package jamfor.analytics.spark;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster, with the job as packaging leaves it. */
class ClusterIT {

  @Test
  void anEditionIsCompleteAndTheSameAlthoughAWorkerDied(@TempDir Path folder)
      throws IOException, InterruptedException {
    new LostWorker(folder.resolve("home"), "v8-2024").check(folder.resolve("cluster"));
  }
}

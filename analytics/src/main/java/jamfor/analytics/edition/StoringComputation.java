package jamfor.analytics.edition;

import jamfor.analytics.engine.Block;
import jamfor.analytics.engine.Computation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes and keeps the results where they are computed, in the folders that the editions are
 * built in: what comes back to the engine is small. Repeated, it writes the same once more.
 */
final class StoringComputation implements Computation<ArrayList<String>> {

  private final EditionComputation computation;
  private final ArrayList<String> folders;

  /**
   * @param folders of the editions, in their order; those who compute elsewhere reach them too
   */
  StoringComputation(EditionComputation computation, List<Path> folders) {
    this.computation = computation;
    this.folders =
        new ArrayList<>(
            folders.stream().map(folder -> folder.toAbsolutePath().toString()).toList());
  }

  /** The hash of the content for each edition. */
  @Override
  public ArrayList<String> compute(Block block) {
    ArrayList<ResultRows> results = computation.compute(block);
    ArrayList<String> hashes = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      ResultRows rows = results.get(i);
      hashes.add(new ResultFile(Path.of(folders.get(i)), rows.keyFigure()).write(rows));
    }
    return hashes;
  }
}

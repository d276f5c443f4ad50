package jamfor.analytics.engine;

import java.io.Serializable;
import java.util.List;

/**
 * Which facts one key figure needs.
 *
 * @param variables the names of its variables, sorted
 */
public record BlockPlan(String keyFigure, List<String> variables) implements Serializable {
  public BlockPlan {
    variables = variables.stream().sorted().distinct().toList();
  }
}

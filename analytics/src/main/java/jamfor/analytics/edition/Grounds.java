package jamfor.analytics.edition;

import jamfor.analytics.engine.BlockPlan;
import jamfor.analytics.figure.Withheld;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From what a key figure's results follow: the program, the catalogue, the edition, what is hidden,
 * and the deliveries that hold any of its variables, in their order. On the same grounds the
 * results are the same, and need not be computed again.
 */
final class Grounds {

  private final String common;
  private final List<String> deliveries;
  private final Map<String, Set<String>> variables;

  /**
   * @param deliveries hashes, in the order they were received
   * @param variables what each delivery holds facts of
   */
  Grounds(
      Catalogue catalogue,
      Withheld withheld,
      List<String> deliveries,
      Map<String, Set<String>> variables) {
    String hidden =
        withheld.facts().stream().map(String::valueOf).sorted().collect(Collectors.joining("\n"));
    this.common = String.join("\n", Program.identity(), catalogue.sha256(), hash(hidden));
    this.deliveries = deliveries;
    this.variables = variables;
  }

  /** A hash; equal where the grounds are the same. */
  String of(EditionPlan plan, BlockPlan block) {
    String rest =
        deliveries.stream()
            .filter(
                delivery ->
                    block.variables().stream()
                        .anyMatch(variables.getOrDefault(delivery, Set.of())::contains))
            .collect(Collectors.joining("\n"));
    return hash(String.join("\n", common, plan.id(), block.keyFigure(), rest));
  }

  private static String hash(String text) {
    return ContentHash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}

package jamfor.analytics.decomposition;

import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;

/**
 * The difference between one municipality's figure and a group's unweighted mean, taken apart: the
 * parts' differences and the rest add up to it.
 *
 * @param n members counted: those whose figure and all of whose parts are known
 * @param parts in the order of the key figure's parts
 * @param rest of the difference, which no part explains; nothing but the last bits of a double
 *     where the parts add up to the figure
 */
public record Decomposition(
    String group,
    Period period,
    Sex sex,
    String municipality,
    int n,
    Difference whole,
    List<Difference> parts,
    double rest) {

  public Decomposition {
    parts = List.copyOf(parts);
  }
}

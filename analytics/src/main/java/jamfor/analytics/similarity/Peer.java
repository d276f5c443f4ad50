package jamfor.analytics.similarity;

import jamfor.ingest.vocabulary.Value;
import java.util.List;

/**
 * A municipality found similar to another.
 *
 * @param distance in standard deviations; 0 where all variables are the same
 * @param rebased the distance where the farthest municipality's is 1; missing where all are at 0
 * @param shares each variable's share of the squared distance, 0 to 1, together 1: the smaller, the
 *     more it is what makes the two alike; missing where the variable is not counted, and at
 *     distance 0
 */
public record Peer(String municipality, double distance, Value rebased, List<Value> shares) {
  public Peer {
    shares = List.copyOf(shares);
  }
}

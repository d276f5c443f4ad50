package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;
import java.util.List;

/**
 * Which key figures make the axes of a financial profile.
 *
 * @param axes key figures, clockwise from the top
 * @param lacks what the profile would show and no delivery holds, for the reader
 */
public record FinancialProfile(String id, Texts title, List<String> axes, Texts lacks) {

  public FinancialProfile {
    axes = List.copyOf(axes);
  }
}

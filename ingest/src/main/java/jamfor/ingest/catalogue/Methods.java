package jamfor.ingest.catalogue;

import java.util.List;

/**
 * What the methods of comparing take from {@code datasets/}.
 *
 * @param similarity the variables by which municipalities are similar; none in catalogues of
 *     earlier programs
 * @param salsa by school year; likewise
 * @param pairs likewise
 * @param profiles likewise
 */
public record Methods(
    List<SimilarityVariable> similarity,
    List<SalsaModel> salsa,
    List<CountryPair> pairs,
    List<FinancialProfile> profiles) {
  public Methods {
    similarity = List.copyOf(similarity);
    salsa = List.copyOf(salsa);
    pairs = List.copyOf(pairs);
    profiles = List.copyOf(profiles);
  }
}

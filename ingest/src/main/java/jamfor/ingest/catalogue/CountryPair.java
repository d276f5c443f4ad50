package jamfor.ingest.catalogue;

import jamfor.ingest.vocabulary.Texts;
import java.util.List;

/**
 * Figures of two countries that may be shown side by side, each as index against its own country,
 * though their definitions differ: never on one ranked axis, never in one mean.
 *
 * @param sweden Kolada's ids
 * @param norway what SSB or Utdanningsdirektoratet calls it
 * @param differs in what the definitions differ, for the reader
 */
public record CountryPair(String id, List<String> sweden, String norway, Texts differs) {
  public CountryPair {
    sweden = List.copyOf(sweden);
  }
}

package jamfor.ingest.row;

import java.util.List;

/**
 * What a reader of the file should know beside its rows.
 *
 * @param rule the check that says it
 */
public record Note(String rule, String position, List<String> details) {

  public Note {
    details = List.copyOf(details);
  }
}

package jamfor.ingest.row;

import jamfor.ingest.vocabulary.About;
import java.util.List;

/**
 * What a format sees that no row can say: a cell that looks like a number and is none, a line that
 * is not there.
 *
 * @param rule the id of the check that says it in words
 * @param position for the human eye: line and column, cell, or path
 * @param details what fills the places of the check's text
 */
public record Notice(String rule, String position, About about, List<Object> details) {

  public Notice {
    details = List.copyOf(details);
  }
}

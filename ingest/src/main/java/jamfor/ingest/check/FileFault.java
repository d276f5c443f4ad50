package jamfor.ingest.check;

import java.util.List;

/**
 * What is wrong with the bytes of a file.
 *
 * @param rule the id of the check
 * @param position the line, from 1
 */
public record FileFault(String rule, String position, List<Object> details) {

  static FileFault of(String rule) {
    return new FileFault(rule, "1", List.of());
  }
}

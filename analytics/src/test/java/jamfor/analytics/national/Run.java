package jamfor.analytics.national;

import java.util.List;

/**
 * What a process said of itself.
 *
 * @param start seconds until it could begin
 * @param catalogue seconds for reading the catalogue; 0 for who has none
 * @param work seconds from the facts to the answer
 * @param memory megabytes held at most
 */
record Run(String name, double start, double catalogue, double work, long memory) {

  /**
   * @param lines those of a {@link Stopwatch}, among others
   */
  static Run of(String name, List<String> lines) {
    return new Run(
        name,
        said("start", lines),
        said("catalogue", lines),
        said("work", lines),
        (long) said("memory", lines));
  }

  private static double said(String what, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(what + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(what.length()).strip()))
        .findFirst()
        .orElse(0);
  }
}

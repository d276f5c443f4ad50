package jamfor.ingest.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The one day that a file's name says, as 2020-06-01; none when there are two. */
final class DayInName {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)");

  private DayInName() {}

  static Optional<LocalDate> find(String name) {
    List<String> days = DAY.matcher(name).results().map(MatchResult::group).distinct().toList();
    try {
      return days.size() == 1 ? Optional.of(LocalDate.parse(days.get(0))) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}

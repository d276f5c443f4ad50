package jamfor.analytics.edition;

import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Findings.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several deliveries' findings say of some variables until a year. */
final class FindingsAbout {

  private final List<Finding> kept = new ArrayList<>();
  private final Map<Kind, Integer> kinds = new HashMap<>();

  private FindingsAbout() {}

  static Findings of(Set<String> variables, int year, Collection<Findings> deliveries) {
    FindingsAbout about = new FindingsAbout();
    for (Findings delivery : deliveries) {
      delivery.kinds().forEach((kind, count) -> about.count(kind, count, variables));
      delivery.list().forEach(finding -> about.take(finding, year));
    }
    about.kinds.values().removeIf(count -> count == 0);
    return Findings.of(about.kept, about.kinds);
  }

  private void count(Kind kind, int count, Set<String> variables) {
    if (kind.variable().filter(variables::contains).isPresent()) {
      kinds.merge(kind, count, Integer::sum);
    }
  }

  /** A later year is none of the edition's: such a finding is neither listed nor counted. */
  private void take(Finding finding, int year) {
    Kind kind = Kind.of(finding);
    if (kinds.containsKey(kind)) {
      if (finding.about().period().filter(period -> period.lastYear() > year).isPresent()) {
        kinds.merge(kind, -1, Integer::sum);
      } else {
        kept.add(finding);
      }
    }
  }
}

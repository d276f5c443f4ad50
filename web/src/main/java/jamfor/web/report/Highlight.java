package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.List;

/**
 * A key figure in which many members lie on the same side of a wider group.
 *
 * @param chapter number in the edition's plan, from 1
 * @param position of the key figure in its chapter, from 1
 * @param shown the members among themselves
 * @param reference the wider group
 * @param wide the comparison with it
 * @param members codes of those on that side, by name
 */
record Highlight(
    int chapter,
    int position,
    KeyFigure keyFigure,
    Comparison shown,
    ComparatorGroup reference,
    Comparison wide,
    Outcome outcome,
    List<String> members) {

  Highlight {
    members = List.copyOf(members);
  }
}

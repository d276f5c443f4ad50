package jamfor.analytics.overview;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Outcome;
import jamfor.analytics.comparison.Placement;
import jamfor.ingest.catalogue.KeyFigure;

/** What a meeting may talk about: one member's value of a key figure, and why that one. */
public sealed interface Topic permits Standout, MemberChange {

  KeyFigure keyFigure();

  /** In the period that the edition shows. */
  Comparison comparison();

  /** The member's in that comparison. */
  Placement placement();

  /** Where the value lies or the change leads. */
  Outcome outcome();
}

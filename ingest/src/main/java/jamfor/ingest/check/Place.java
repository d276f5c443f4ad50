package jamfor.ingest.check;

import jamfor.ingest.vocabulary.Unit;
import java.util.Optional;

/** Where a fact is measured: a municipality, or one of its schools or preschools. */
record Place(String municipality, Optional<Unit> unit) {}

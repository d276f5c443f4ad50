package jamfor.ingest.vocabulary;

import java.util.Optional;

/** Where a fact is measured: a municipality, or one of its schools or preschools. */
public record Place(String municipality, Optional<Unit> unit) {}

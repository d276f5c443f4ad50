package jamfor.ingest.vocabulary;

import java.util.Optional;

/** Kolada's letters: total, women and girls (kvinnor), men and boys (män). */
public enum Sex {
  T,
  K,
  M;

  public static Optional<Sex> find(String letter) {
    return switch (letter) {
      case "T" -> Optional.of(T);
      case "K" -> Optional.of(K);
      case "M" -> Optional.of(M);
      default -> Optional.empty();
    };
  }
}

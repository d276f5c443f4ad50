package jamfor.ingest.vocabulary;

/** The same words in Swedish, Norwegian bokmål and English; none of them is ever empty. */
public record Texts(String sv, String nb, String en) {

  public Texts {
    if (sv.isBlank() || nb.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException(
          "A text is missing: sv=" + sv + ", nb=" + nb + ", en=" + en);
    }
  }

  /** One word that is the same in all three, such as a name. */
  public static Texts same(String text) {
    return new Texts(text, text, text);
  }

  public String in(Language language) {
    return switch (language) {
      case SV -> sv;
      case NB -> nb;
      case EN -> en;
    };
  }
}

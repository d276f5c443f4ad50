package jamfor.web.words;

import java.security.SecureRandom;
import java.util.Base64;

/** The end of a link that is the only key to what it leads to. */
final class Token {

  /** 96 random bits: nobody guesses them. */
  private static final int BYTES = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Token() {}

  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

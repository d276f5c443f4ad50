package jamfor.web.words;

import java.time.Instant;

/**
 * A view that somebody gave a name.
 *
 * @param token the end of its short link, and the only key to it
 * @param address of the view, from the first slash on
 * @param edition the id of the edition that it shows
 * @param contentHash of that edition as it was then
 */
public record SavedView(
    String token, OneLine name, String address, String edition, String contentHash, Instant saved) {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_ADDRESS = 4000;
}

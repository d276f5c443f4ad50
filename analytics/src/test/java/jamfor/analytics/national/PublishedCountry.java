package jamfor.analytics.national;

import java.io.IOException;
import java.util.List;

/** A synthetic country that somebody else serves: its catalogue and its published edition. */
final class PublishedCountry {

  private PublishedCountry() {}

  public static void main(String[] arguments) throws IOException {
    Country.of(List.of(arguments)).make();
    JamforAlone.main(arguments);
  }
}

package jamfor.web.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a drawing is to look: for a wide or a narrow screen, on white or on dark paper. */
public enum Look {
  WIDE(false, false),
  NARROW(true, false),
  WIDE_DARK(false, true),
  NARROW_DARK(true, true);

  private final boolean narrow;
  private final boolean dark;

  Look(boolean narrow, boolean dark) {
    this.narrow = narrow;
    this.dark = dark;
  }

  boolean narrow() {
    return narrow;
  }

  boolean dark() {
    return dark;
  }

  /** As it stands in an address: "narrow-dark". */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Look> find(String text) {
    return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
  }
}

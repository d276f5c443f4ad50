package jamfor.web.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** A form that a chart is sent in. */
public enum ChartForm {
  SVG("image/svg+xml;charset=UTF-8"),
  PNG("image/png"),
  CSV("text/csv;charset=UTF-8"),
  JSON("application/json");

  private final MediaType type;

  ChartForm(String type) {
    this.type = MediaType.parseMediaType(type);
  }

  MediaType type() {
    return type;
  }

  /** The ending of addresses and names of files. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ChartForm> find(String ending) {
    return Arrays.stream(values()).filter(one -> one.ending().equals(ending)).findFirst();
  }
}

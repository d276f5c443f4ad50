package jamfor.web.report;

import java.util.Locale;
import java.util.Optional;

/** What a report is handed over as. */
public enum Form {
  PDF("application/pdf"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HTML("text/html;charset=UTF-8"),
  MD("text/markdown;charset=UTF-8"),
  /** CSV files with a description of them. */
  ZIP("application/zip");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The ending of its files and addresses. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Form> find(String ending) {
    for (Form form : values()) {
      if (form.ending().equals(ending)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}

package jamfor.web.api;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers as JSON or CSV, as the request accepts. */
final class Answers {

  static final String CSV = "text/csv";

  private static final MediaType CSV_TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

  private Answers() {}

  /** CSV when the request names it and does not name JSON before it. */
  static ResponseEntity<Object> accepted(
      String accept, Supplier<Object> json, Supplier<ResponseEntity<Object>> csv) {
    List<MediaType> types = MediaType.parseMediaTypes(accept);
    for (MediaType type : types) {
      if (type.includes(MediaType.APPLICATION_JSON)) {
        break;
      }
      if (type.isCompatibleWith(CSV_TYPE)) {
        return csv.get();
      }
    }
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(json.get());
  }

  static ResponseEntity<Object> csv(String name, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(CSV_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name + ".csv").build().toString())
        .body(bytes);
  }
}

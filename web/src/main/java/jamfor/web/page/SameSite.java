package jamfor.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Whether a form was sent from one of our own pages: another site's page may not write here. */
final class SameSite {

  private SameSite() {}

  /**
   * Every browser says where a form comes from: newer ones whether it is the same site, which also
   * holds behind a proxy, older ones which site. Who says nothing is no reader.
   */
  static boolean isFromHere(HttpServletRequest request) {
    Optional<String> site = header("Sec-Fetch-Site", request);
    Optional<String> origin = header(HttpHeaders.ORIGIN, request).flatMap(SameSite::authority);
    return site.isPresent()
        ? site.get().equals("same-origin")
        : origin.isPresent() && origin.equals(header(HttpHeaders.HOST, request));
  }

  private static Optional<String> authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<String> header(String name, HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(name));
  }
}

package jamfor.web.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps pages as they were sent. An edition never changes, so a page is the same until another one
 * is published; the browser asks whether it is, and mostly hears that nothing changed.
 */
final class KeptPages extends OncePerRequestFilter {

  /** In bytes: some hundred pages, and a bound on what strangers' addresses can fill. */
  private static final long MOST = 64L * 1024 * 1024;

  private static final Set<String> WHOLE = Set.of("/", "/compare", "/news", "/revisions");

  private static final Set<String> FOLDERS =
      Set.of("/municipalities/", "/key-figures/", "/deliveries/", "/embed/");

  private final ObjectProvider<Editions> editions;
  private final Cache<Key, Kept> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key key, Kept kept) -> kept.body().length + key.address().length())
          .build();

  /** A page on its way to being kept; what writes it writes a few characters at a time. */
  private static final class Gathered extends ContentCachingResponseWrapper {

    private @Nullable PrintWriter writer;

    Gathered(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      if (writer == null) {
        writer = new PrintWriter(new BufferedWriter(super.getWriter()));
      }
      return writer;
    }

    void finish() {
      if (writer != null) {
        writer.flush();
      }
    }
  }

  KeptPages(ObjectProvider<Editions> editions) {
    this.editions = editions;
  }

  /** Two requests for the same address see the same as long as the same editions are published. */
  private record Key(String address, List<String> published) {}

  private record Kept(String type, byte[] body, String tag) {}

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean page = WHOLE.contains(path) || FOLDERS.stream().anyMatch(path::startsWith);
    // A template shows what was loaded last; charts in a ZIP would push many pages out.
    return !page
        || path.endsWith(".xlsx")
        || path.endsWith(".zip")
        || !request.getMethod().equals("GET");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Key key =
        new Key(
            // With the server's name: a page may show an address that others are to use.
            request.getRequestURL()
                + "?"
                + Objects.requireNonNullElse(request.getQueryString(), ""),
            editions.getObject().list().stream().map(Edition::contentHash).toList());
    Kept kept = pages.getIfPresent(key);
    if (kept == null) {
      Gathered made = new Gathered(response);
      chain.doFilter(request, made);
      made.finish();
      byte[] body = made.getContentAsByteArray();
      if (made.getStatus() != HttpStatus.OK.value() || made.getContentType() == null) {
        made.copyBodyToResponse();
        return;
      }
      kept = new Kept(made.getContentType(), body, tag(body));
      pages.put(key, kept);
    }
    send(kept, request, response);
  }

  private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    response.setHeader(HttpHeaders.ETAG, kept.tag());
    if (kept.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
      response.setStatus(HttpStatus.NOT_MODIFIED.value());
      return;
    }
    response.setContentType(kept.type());
    response.setContentLength(kept.body().length);
    response.getOutputStream().write(kept.body());
  }

  /** Weak, for the same page may be sent compressed or not. */
  private static String tag(byte[] body) {
    return "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
  }
}

package jamfor.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What the real server answers to a GET. */
public final class Answer {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Answer() {}

  /**
   * @param headers names and values in turn
   */
  public static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(TestHome.address() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public static String type(HttpResponse<String> response) {
    return response.headers().firstValue("content-type").orElse("none");
  }
}

package jamfor.web.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Readers who come at even distances, whether those before them have been answered or not: how long
 * one waits counts from when it was to come, so a server that stands still cannot hide it.
 *
 * @param aSecond how many come
 */
record Readers(HttpClient client, int aSecond) {

  /**
   * What one got.
   *
   * @param status 0 when nothing came within a minute
   * @param seconds from when it was to come until the last byte
   * @param body as it was sent, compressed
   */
  record Answer(String address, int status, double seconds, byte[] body, String tag) {}

  /** A page and the tag it had when it was read before; empty for who has never read it. */
  record Visit(String address, String tag) {}

  static Readers of(int aSecond) {
    return new Readers(
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build(),
        aSecond);
  }

  /** All answers, in the order of the visits. */
  List<Answer> visit(List<Visit> visits) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    long began = System.nanoTime();
    for (Visit visit : visits) {
      long due = began + answers.size() * 1_000_000_000L / aSecond;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      answers.add(
          client
              .sendAsync(request(visit), BodyHandlers.ofByteArray())
              .thenApply(response -> answer(visit, response, due))
              .exceptionally(none -> unanswered(visit, due)));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static HttpRequest request(Visit visit) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(visit.address()))
            .header("Accept-Encoding", "gzip")
            .timeout(Duration.ofSeconds(60));
    if (!visit.tag().isEmpty()) {
      request.header("If-None-Match", visit.tag());
    }
    return request.build();
  }

  /** Who gave up is one of those who waited: status 0. */
  private static Answer unanswered(Visit visit, long due) {
    return new Answer(visit.address(), 0, (System.nanoTime() - due) / 1e9, new byte[0], "");
  }

  private static Answer answer(Visit visit, HttpResponse<byte[]> response, long due) {
    return new Answer(
        visit.address(),
        response.statusCode(),
        (System.nanoTime() - due) / 1e9,
        response.body(),
        response.headers().firstValue("ETag").orElse(""));
  }
}

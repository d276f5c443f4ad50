package jamfor.ingest.fetch;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * Asks a service until it answers or patience ends. No address is asked that is not of the
 * question's host, wherever an answer points.
 */
final class Client {

  private static final int MOST_REDIRECTS = 3;
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final Route route;
  private final Patience patience;
  private final HttpClient http;
  private final RetryPolicy<byte[]> attempts;

  Client(Route route, Patience patience) {
    this.route = route;
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.attempts =
        RetryPolicy.<byte[]>builder()
            .handleIf(failure -> failure instanceof FetchException one && one.mayPass())
            .withMaxAttempts(patience.attempts())
            .withBackoff(patience.pause(), patience.longest())
            .withDelayFn(context -> asked(context.getLastException()))
            .build();
  }

  /** As long as the publisher wants; less than nothing where it says nothing. */
  private static Duration asked(Throwable failure) {
    return failure instanceof FetchException one
        ? one.pause().orElse(Duration.ofNanos(-1))
        : Duration.ofNanos(-1);
  }

  /**
   * @param answers what the answer must be; one that it does not take is asked for again
   */
  byte[] ask(Question question, Answers<?> answers) throws FetchException, InterruptedException {
    try {
      return Failsafe.with(attempts)
          .get(
              () -> {
                byte[] bytes = once(question);
                JsonNode answer = Json.read(bytes);
                answers.read(answer);
                return bytes;
              });
    } catch (FailsafeException ended) {
      if (ended.getCause() instanceof FetchException failure) {
        throw failure;
      }
      if (ended.getCause() instanceof InterruptedException interrupted) {
        throw interrupted;
      }
      throw ended;
    }
  }

  private byte[] once(Question question) throws FetchException, InterruptedException {
    URI address = question.address();
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!question.host().serves(address)) {
        throw new FetchException(
            FetchException.ELSEWHERE,
            question.address().toString(),
            address,
            question.host().hostName());
      }
      HttpResponse<byte[]> answer = send(question, address);
      boolean elsewhere = answer.statusCode() / 100 == 3 && question.body().isEmpty();
      Optional<String> location = answer.headers().firstValue("Location");
      if (!elsewhere || location.isEmpty()) {
        return body(question, answer);
      }
      address = resolve(question, address, location.get());
    }
    throw new FetchException(
        FetchException.NOT_ANSWERED,
        question.address().toString(),
        "> " + MOST_REDIRECTS + " × 3xx");
  }

  private static URI resolve(Question question, URI from, String location) throws FetchException {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException none) {
      throw new FetchException(
          FetchException.ELSEWHERE,
          question.address().toString(),
          location,
          question.host().hostName());
    }
  }

  private HttpResponse<byte[]> send(Question question, URI address)
      throws FetchException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(route.to(address)).header("Accept", "application/json");
    question
        .body()
        .ifPresent(
            body ->
                request
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request.build(), about -> new LimitedBody(patience.answerBytes()));
    try {
      return answer.get(patience.answer().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      answer.cancel(true);
      throw unreachable(question, "> " + patience.answer().toMillis() + " ms");
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof LimitedBody.TooLargeException) {
        throw new FetchException(
            FetchException.TOO_LARGE, question.address().toString(), patience.answerBytes());
      }
      if (failed.getCause() instanceof IOException broken) {
        throw unreachable(question, broken.toString());
      }
      throw new IllegalStateException(failed.getCause());
    }
  }

  private byte[] body(Question question, HttpResponse<byte[]> answer) throws FetchException {
    String address = question.address().toString();
    int status = answer.statusCode();
    if (status == 200) {
      return answer.body();
    }
    if (status == 404) {
      throw new FetchException(FetchException.NOT_THERE, address, question.text());
    }
    if (status != 429 && status < 500) {
      throw new FetchException(FetchException.NOT_ANSWERED, address, status);
    }
    Optional<Duration> pause = RetryAfter.find(answer.headers());
    if (pause.isPresent() && pause.get().compareTo(patience.longest()) > 0) {
      throw new FetchException(
          FetchException.ASKED_TO_WAIT,
          address,
          question.host().hostName(),
          pause.get().toSeconds());
    }
    throw FetchException.passing(
        pause,
        FetchException.UNREACHABLE,
        address,
        question.host().hostName(),
        patience.attempts(),
        status);
  }

  private FetchException unreachable(Question question, String why) {
    return FetchException.passing(
        Optional.empty(),
        FetchException.UNREACHABLE,
        question.address().toString(),
        question.host().hostName(),
        patience.attempts(),
        why);
  }
}

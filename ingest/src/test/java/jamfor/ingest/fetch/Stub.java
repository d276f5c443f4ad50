package jamfor.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A publisher's service on this machine: answers as the service would, but for the questions whose
 * answers a test has spoilt. The first part of its paths is the host that was meant.
 */
public final class Stub implements AutoCloseable {

  /**
   * A question that came.
   *
   * @param address with the host that was meant, as {@code https://host/path?query}
   */
  public record Asked(String address, String body) {}

  /** An answer. */
  public record Answer(int status, Map<String, String> headers, byte[] body, Way way) {

    public static Answer ok(String body) {
      return new Answer(200, Map.of(), body.getBytes(StandardCharsets.UTF_8), Way.WHOLE);
    }

    public static Answer status(int status, String... header) {
      Map<String, String> headers = header.length == 0 ? Map.of() : Map.of(header[0], header[1]);
      return new Answer(status, headers, new byte[0], Way.WHOLE);
    }

    public Answer by(Way other) {
      return new Answer(status, headers, body, other);
    }

    public Answer with(Function<String, String> change) {
      String text = change.apply(new String(body, StandardCharsets.UTF_8));
      return new Answer(status, headers, text.getBytes(StandardCharsets.UTF_8), way);
    }
  }

  /** How an answer is sent. */
  public enum Way {
    WHOLE,
    /** Half of it, the length saying more, and then the connection is closed. */
    TRUNCATED,
    /** The head at once and the rest after two and a half seconds. */
    SLOW
  }

  /** Nobody watches. */
  public static final Steps NO_STEPS =
      new Steps() {
        @Override
        public void expect(long steps) {}

        @Override
        public void step(String what) {}
      };

  private static final long SLOW_MILLIS = 2500;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Function<Asked, Answer> usual;
  private final Map<Integer, Function<Answer, Answer>> spoilt = new HashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
  private Function<Answer, Answer> always = answer -> answer;

  public Stub(Function<Asked, Answer> usual) throws IOException {
    this.usual = usual;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The way to here, for any host. */
  public Route route() {
    return address ->
        URI.create(
            "http://127.0.0.1:"
                + server.getAddress().getPort()
                + "/"
                + address.getHost()
                + address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()));
  }

  /** Spoils the answer to the nth question, the first being 1. */
  public void spoil(int number, Function<Answer, Answer> change) {
    spoilt.put(number, change);
  }

  /** Spoils all answers from now on. */
  public void spoilAll(Function<Answer, Answer> change) {
    always = change;
  }

  /** Answers all questions as they should be again. */
  public void mend() {
    spoilt.clear();
    always = answer -> answer;
  }

  /** What was asked, in order. */
  public List<Asked> asked() {
    return List.copyOf(asked);
  }

  public void forget() {
    asked.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Asked question =
          new Asked(
              "https:/" + exchange.getRequestURI(),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      asked.add(question);
      Answer answer =
          always.apply(spoilt.getOrDefault(asked.size(), one -> one).apply(usual.apply(question)));
      answer.headers().forEach(exchange.getResponseHeaders()::add);
      int length = answer.body().length;
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      if (length == 0) {
        return;
      }
      OutputStream out = exchange.getResponseBody();
      if (answer.way() == Way.TRUNCATED) {
        out.write(answer.body(), 0, length / 2);
        out.flush();
        return;
      }
      if (answer.way() == Way.SLOW) {
        out.flush();
        Thread.sleep(SLOW_MILLIS);
      }
      out.write(answer.body());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}

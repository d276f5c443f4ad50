package jamfor.web;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.engine.DuckDbEngine;
import jamfor.analytics.engine.Engine;
import jamfor.analytics.parity.ParityFile;
import jamfor.ingest.Ingest;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.store.FactVariables;
import jamfor.web.words.WordsStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Readers who go on reading while an edition is published again and again: each page is wholly of
 * one revision. How often it is published: {@code -Dpublishes=200} (README.md).
 */
class ReadersTest {

  private static final int READERS = 8;
  private static final int PUBLISHES = Integer.getInteger("publishes", 10);

  /** Printed in the foot of every page. */
  private static final Pattern NUMBER = Pattern.compile("(?:nummer|number) ([0-9a-f]{12})");

  private static final List<String> PAGES =
      List.of(
          "/?edition=v8-2024",
          "/?edition=v8-2024&lang=en",
          "/municipalities/1430?edition=v8-2024",
          "/municipalities/1486?edition=v8-2024&lang=nb",
          "/key-figures/N15428?edition=v8-2024",
          "/key-figures/N15505?edition=v8-2024&group=sverige",
          "/key-figures/N11008?edition=v8-2024",
          "/compare?edition=v8-2024&keyFigure=N15428&keyFigure=N11008");

  @TempDir Path home;

  private final Catalogue catalogue = CatalogueReader.read(Datasets.root());
  private final EditionPlan plan = Objects.requireNonNull(catalogue.editions().get("v8-2024"));
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<List<Delivery>> deliveries = new ArrayList<>();

  private Ingest ingest;
  private Editions editions;
  private ConfigurableApplicationContext server;

  @BeforeEach
  void start() {
    ingest = new Ingest(catalogue, home);
    ingest.loadShipped(file -> {});
    editions = new Editions(home, catalogue);
    List<Delivery> all = ingest.deliveries().list();
    deliveries.add(all);
    deliveries.add(all.stream().filter(one -> !brings(one, "kolada.N15428")).toList());
    server =
        Application.start(
            () ->
                new Served(catalogue, ingest, editions, new ParityFile(home), new WordsStore(home)),
            0);
  }

  private boolean brings(Delivery delivery, String variable) {
    return FactVariables.read(ingest.store().folder(), List.of(delivery.sha256())).values().stream()
        .anyMatch(variables -> variables.contains(variable));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("eight readers of an edition that is published anew never see two revisions in one")
  void neverMixed() throws IOException, InterruptedException, ExecutionException {
    try (Engine engine = new DuckDbEngine()) {
      Map<String, String> known = new HashMap<>();
      for (int i = 0; i < deliveries.size(); i++) {
        String number = publish(i, engine);
        for (String page : PAGES) {
          HttpResponse<String> answer = read(page);
          assertThat(number(answer.body())).as(page).isEqualTo(number);
          known.put(number + page, answer.body());
        }
      }
      assertThat(known).hasSize(PAGES.size() * deliveries.size());

      AtomicBoolean published = new AtomicBoolean();
      ExecutorService readers = Executors.newFixedThreadPool(READERS);
      List<Future<Integer>> reading = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        int first = reader;
        reading.add(readers.submit(() -> readOn(first, known, published)));
      }
      for (int i = 0; i < PUBLISHES; i++) {
        publish(i % deliveries.size(), engine);
      }
      published.set(true);
      for (Future<Integer> one : reading) {
        assertThat(one.get()).isPositive();
      }
      readers.shutdown();
    }
  }

  /** How many pages were read; fails at the first that is not one of those known. */
  private int readOn(int first, Map<String, String> known, AtomicBoolean published)
      throws IOException, InterruptedException {
    int read = 0;
    for (; !published.get(); read++) {
      String page = PAGES.get((first + read) % PAGES.size());
      HttpResponse<String> answer = read(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).isEqualTo(known.get(number(answer.body()) + page));
    }
    return read;
  }

  private String publish(int which, Engine engine) {
    Edition edition =
        editions.publish(plan, engine, deliveries.get(which), ingest.store().folder());
    return edition.contentHash().substring(0, 12);
  }

  private HttpResponse<String> read(String page) throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://localhost:"
                + Objects.requireNonNull(((WebServerApplicationContext) server).getWebServer())
                    .getPort()
                + page);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static String number(String page) {
    Matcher number = NUMBER.matcher(page);
    assertThat(number.find()).as(page).isTrue();
    return number.group(1);
  }
}

package jamfor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CatalogueReader;
import jamfor.ingest.catalogue.Datasets;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.fetch.Patience;
import jamfor.ingest.fetch.Steps;
import jamfor.ingest.fetch.Stub;
import jamfor.ingest.fetch.Stub.Answer;
import jamfor.ingest.fetch.Stub.Asked;
import jamfor.ingest.fetch.Stub.Way;
import jamfor.ingest.fetch.Years;
import jamfor.ingest.store.FindingsFile;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Observation;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Kolada's service, version 3, as it is described; its values are synthetic. Two municipalities
 * have figures, on three pages.
 */
class FetchingTest {

  private static final Catalogue CATALOGUE = CatalogueReader.read(Datasets.root());
  private static final Source SOURCE =
      Objects.requireNonNull(CATALOGUE.sources().get("kolada-api"));
  private static final Fetch TWO = new Fetch.KeyFigures(List.of("N15428", "N15436"));
  private static final Years YEARS = new Years(2020, 2023);
  private static final Patience PATIENCE =
      new Patience(
          Duration.ofMillis(1500), 3, Duration.ofMillis(20), Duration.ofSeconds(3), 100_000);
  private static final Clock TODAY = day("2026-11-22");
  private static final Pattern DATA =
      Pattern.compile(
          "https://api.kolada.se/v3/data/kpi/(.*)/municipality/(.*)/year/([\\d,]*)(?:\\?page=(\\d+))?");
  private static final Set<String> WITH_FIGURES = Set.of("1438", "1430");
  private static final int FEW = 6;

  /** Twelve batches of municipalities; the batch with figures has three pages. */
  private static final int QUESTIONS = 14;

  @TempDir Path home;

  private final Stub stub = new Stub(this::kolada);
  private int perPage = FEW;

  FetchingTest() throws IOException {}

  @BeforeEach
  void isFresh() {
    assertThat(stub.asked()).isEmpty();
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void allPagesOfAllBatchesBecomeOneDelivery() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Fetch many =
        new Fetch.KeyFigures(
            IntStream.range(0, 27).mapToObj(number -> "N15" + (400 + number)).toList());

    perPage = 200;

    Fetching.Fetched fetched =
        fetching(ingest, TODAY).fetch(SOURCE, many, new Years(1998, 2023), Stub.NO_STEPS);

    assertThat(fetched.outcome().refused()).isFalse();
    Delivery receipt = fetched.outcome().receipt().orElseThrow();
    assertThat(receipt.from()).isEqualTo("api.kolada.se");
    assertThat(receipt.file()).isEqualTo("kolada-api-1998-2023.json");
    assertThat(ingest.deliveries().list()).containsExactly(receipt);
    assertThat(fetched.outcome().observations()).isEqualTo(27 * 2 * 26 * 3);
    assertThat(home.resolve("partial/kolada-api")).isEmptyDirectory();
    Set<String> figures = new HashSet<>();
    Set<String> places = new HashSet<>();
    Set<String> years = new HashSet<>();
    for (Asked asked : stub.asked()) {
      Matcher matcher = matched(asked);
      for (int group = 1; group <= 3; group++) {
        assertThat(matcher.group(group).split(",")).hasSizeLessThanOrEqualTo(25);
      }
      figures.addAll(List.of(matcher.group(1).split(",")));
      places.addAll(List.of(matcher.group(2).split(",")));
      years.addAll(List.of(matcher.group(3).split(",")));
    }
    assertThat(figures).hasSize(27);
    assertThat(places).hasSize(291).contains("0000", "1438");
    assertThat(years).hasSize(26).contains("1998", "2023").doesNotContain("1997", "2024");
  }

  @Test
  void whatWasFetchedSaysTheSameAsTheFileByHand() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Delivery fetched = fetch(ingest).outcome().receipt().orElseThrow();

    Path copy = home.resolve("by-hand.json");
    Files.copy(ingest.deliveries().path(fetched), copy);
    Ingest other = new Ingest(CATALOGUE, home.resolve("other"));
    Outcome byHand = other.load(copy);

    assertThat(byHand.source()).contains("kolada-api");
    List<Observation> observations = ingest.store().read(fetched);
    assertThat(observations).hasSize(2 * 2 * 4 * 3);
    assertThat(other.store().read(byHand.receipt().orElseThrow())).isEqualTo(observations);
  }

  @Test
  void theSameBytesAgainAreNothingNew() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    Delivery first = fetch(ingest).outcome().receipt().orElseThrow();

    Fetching.Fetched second = fetch(ingest);

    assertThat(second.same()).contains(first);
    assertThat(second.outcome().receipt()).isEmpty();
    assertThat(second.outcome().refused()).isFalse();
    assertThat(ingest.deliveries().list()).containsExactly(first);
    assertThat(home.resolve("partial/kolada-api")).isEmptyDirectory();
  }

  @Test
  void anotherAnswerIsAnotherDelivery() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    fetch(ingest);
    stub.spoilAll(answer -> answer.with(text -> otherValue(text)));

    Fetching.Fetched second = fetch(ingest);

    assertThat(second.same()).isEmpty();
    assertThat(ingest.deliveries().list()).hasSize(2);
  }

  static Stream<Arguments> whatEndsAFetch() {
    return Stream.of(
        ended("an id is not there", one -> Answer.status(404), "F062", 1),
        ended("a question is refused", one -> Answer.status(400), "F063", 1),
        ended(
            "a redirect to another host",
            one -> Answer.status(302, "Location", "https://example.org/v3/data"),
            "F064",
            1),
        ended(
            "a redirect away from encryption",
            one -> Answer.status(301, "Location", "http://api.kolada.se/v3/data"),
            "F064",
            1),
        ended(
            "a redirect to another allowed host",
            one -> Answer.status(307, "Location", "https://data.ssb.no/api/pxwebapi/v2/config"),
            "F064",
            1),
        ended(
            "redirects without an end",
            one -> Answer.status(302, "Location", "/v3/data/again"),
            "F063",
            4),
        ended(
            "the next page on another host",
            one ->
                Answer.ok("{\"values\": [], \"next_url\": \"https://169.254.169.254/v3/data/x\"}"),
            "F064",
            1),
        ended("broken JSON", one -> Answer.ok("{\"values\": [], "), "F066", 3),
        ended("a web page", one -> Answer.ok("<html>Fel</html>"), "F066", 3),
        ended("JSON that goes on", one -> Answer.ok("{\"values\": []} {}"), "F066", 3),
        ended("no list of values", one -> Answer.ok("{\"values\": 1}"), "F066", 3),
        ended(
            "another encoding",
            one ->
                new Answer(
                    200,
                    Map.of(),
                    "{\"values\": [], \"å\": 1}".getBytes(StandardCharsets.ISO_8859_1),
                    Way.WHOLE),
            "F066",
            3),
        ended(
            "a municipality that was not asked for",
            one ->
                Answer.ok(
                    "{\"values\": [{\"kpi\": \"N15428\", \"municipality\": \"9999\","
                        + " \"period\": 2021, \"values\": []}], \"next_url\": null}"),
            "F066",
            3),
        ended("half an answer", one -> one.by(Way.TRUNCATED), "F060", 3),
        ended("a slow answer", one -> one.by(Way.SLOW), "F060", 3),
        ended("a service that is down", one -> Answer.status(503), "F060", 3),
        ended("too many questions", one -> Answer.status(429), "F060", 3),
        ended("an hour to wait", one -> Answer.status(429, "Retry-After", "3600"), "F061", 1),
        ended("too large", one -> Answer.ok(" ".repeat(100_001)), "F065", 1));
  }

  private static Arguments ended(
      String what, Function<Answer, Answer> change, String rule, int questions) {
    return Arguments.of(what, change, rule, questions);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatEndsAFetch(String what, Function<Answer, Answer> change, String rule, int questions)
      throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    stub.spoilAll(change);

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(fetched.outcome().findings().list())
        .as(what)
        .extracting(Finding::rule)
        .containsExactly(rule);
    assertThat(fetched.outcome().refused()).isTrue();
    assertThat(stub.asked()).as("questions").hasSize(questions);
    assertThat(stub.asked())
        .allMatch(asked -> asked.address().startsWith("https://api.kolada.se/"));
    assertThat(ingest.deliveries().list()).isEmpty();
    assertThat(home.resolve("ledger.jsonl")).doesNotExist();
  }

  @Test
  void pagesInACircleEnd() throws Exception {
    stub.spoilAll(answer -> answer.with(text -> text.replaceFirst("page=3", "page=2")));

    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home));

    assertThat(rules(fetched)).containsExactly("F066");
  }

  static Stream<Arguments> whatPasses() {
    return Stream.of(
        passes("busy for a second", one -> Answer.status(429, "Retry-After", "1"), 1000),
        passes(
            "down until a time of day",
            one ->
                Answer.status(
                    503,
                    "Retry-After",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2))),
            900),
        passes("down, not saying how long", one -> Answer.status(502, "Retry-After", "soon"), 20),
        passes("broken JSON once", one -> one.with(text -> text.substring(0, 20)), 20),
        passes("half an answer once", one -> one.by(Way.TRUNCATED), 20),
        passes("a slow answer once", one -> one.by(Way.SLOW), 1500));
  }

  private static Arguments passes(
      String what, Function<Answer, Answer> change, long atLeastMillis) {
    return Arguments.of(what, change, atLeastMillis);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatPasses(String what, Function<Answer, Answer> change, long atLeastMillis)
      throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    stub.spoil(3, change);
    long begun = System.nanoTime();

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(Duration.ofNanos(System.nanoTime() - begun).toMillis())
        .as(what)
        .isGreaterThanOrEqualTo(atLeastMillis);
    assertThat(fetched.outcome().receipt()).as(what).isPresent();
    assertThat(fetched.outcome().observations()).isEqualTo(48);
    assertThat(stub.asked()).hasSize(QUESTIONS + 1);
    assertThat(stub.asked().get(3)).isEqualTo(stub.asked().get(2));
  }

  @Test
  void aRedirectWithinTheHostIsFollowed() throws Exception {
    stub.spoil(1, answer -> Answer.status(307, "Location", "/v3/data/moved"));
    stub.spoil(2, answer -> Answer.ok("{\"values\": [], \"next_url\": null}"));

    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home));

    assertThat(fetched.outcome().receipt()).isPresent();
    assertThat(stub.asked().get(1).address()).isEqualTo("https://api.kolada.se/v3/data/moved");
  }

  @Test
  void anInterruptedFetchGoesOnWhereItStopped() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    int kept = interruptedAfter(9, ingest);
    assertThat(kept).isEqualTo(9);

    Fetching.Fetched fetched = fetch(ingest);

    // The first and the last that were kept are held against the service, the rest are not asked.
    assertThat(stub.asked()).hasSize(QUESTIONS - kept + 2);
    assertThat(rules(fetched)).isEmpty();
    Delivery receipt = fetched.outcome().receipt().orElseThrow();
    Ingest whole = new Ingest(CATALOGUE, home.resolve("whole"));
    assertThat(
            fetch(whole, home.resolve("whole"), TODAY).outcome().receipt().orElseThrow().sha256())
        .isEqualTo(receipt.sha256());
  }

  @Test
  void whatIsKeptIsNotUsedWhenThePublisherNowSaysSomethingElse() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);
    stub.spoilAll(answer -> answer.with(text -> text.replace("\"values\": [", "\"values\":  [")));

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(rules(fetched)).containsExactly("F071");
    assertThat(stub.asked()).hasSize(QUESTIONS + 1);
    assertThat(fetched.outcome().observations()).isEqualTo(48);
  }

  @Test
  void whatIsKeptOfAnotherDayIsNotUsed() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);

    Fetching.Fetched fetched = fetch(ingest, home, day("2026-11-23"));

    assertThat(rules(fetched)).containsExactly("F070");
    assertThat(stub.asked()).hasSize(QUESTIONS);
  }

  @Test
  void whatIsKeptOfOtherYearsIsNotUsed() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);

    Fetching.Fetched fetched =
        fetching(ingest, TODAY).fetch(SOURCE, TWO, new Years(2021, 2023), Stub.NO_STEPS);

    assertThat(rules(fetched)).containsExactly("F070");
    assertThat(fetched.outcome().observations()).isEqualTo(36);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{",
        "[1]",
        "",
        "null",
        "{\"asked\": \"\", \"begun\": \"\", \"pages\": [null]}"
      })
  void aDamagedListOfWhatIsKeptIsNotUsed(String text) throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);
    Files.writeString(home.resolve("partial/kolada-api/pages.json"), text);

    assertThat(rules(fetch(ingest))).containsExactly("F070");
    assertThat(stub.asked()).hasSize(QUESTIONS);
  }

  @Test
  void aDamagedPageIsNotUsed() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);
    try (Stream<Path> files = Files.list(home.resolve("partial/kolada-api"))) {
      for (Path page : files.filter(file -> file.toString().matches(".*[0-9a-f]{64}")).toList()) {
        Files.writeString(page, otherValue(Files.readString(page)));
      }
    }

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(rules(fetched)).containsExactly("F070");
    assertThat(ingest.store().read(fetched.outcome().receipt().orElseThrow()))
        .hasSize(48)
        .noneMatch(one -> one.value().get() < 60);
  }

  @Test
  void aPageThatMovedWhileItWasFetchedBeginsTheFetchAnew() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    int second = questionOfPage("2");
    stub.spoil(second, answer -> kolada(stub.asked().get(second - 2)));

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(rules(fetched)).containsExactly("F071");
    assertThat(fetched.outcome().observations()).isEqualTo(48);
    assertThat(stub.asked()).hasSize(second + QUESTIONS);
  }

  @Test
  void anAnswerThatWillNotStandStillEndsTheFetchAndNothingIsKept() throws Exception {
    stub.spoilAll(
        answer -> answer.with(text -> text.replaceFirst("\"count\": \\d+", "\"count\": 7")));

    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home));

    assertThat(rules(fetched)).containsExactly("F067");
    assertThat(home.resolve("partial/kolada-api")).isEmptyDirectory();
  }

  @Test
  void aKeyFigureOfWhichNothingCameIsNamed() throws Exception {
    Fetch ended = new Fetch.KeyFigures(List.of("N15428", "N99999"));
    Ingest ingest = new Ingest(CATALOGUE, home);

    Fetching.Fetched fetched = fetching(ingest, TODAY).fetch(SOURCE, ended, YEARS, Stub.NO_STEPS);

    Delivery receipt = fetched.outcome().receipt().orElseThrow();
    assertThat(fetched.outcome().findings().list())
        .filteredOn(one -> one.rule().equals("F072"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.text().en()).contains("N99999").doesNotContain("N15428");
              assertThat(one.about().variable()).contains("kolada.N99999");
            });
    assertThat(kept(ingest, receipt)).isEqualTo(fetched.outcome().findings().list());
  }

  @Test
  void howAFetchWentIsKeptWithItsDeliveryAndKnownWhenTheFactsAreMadeAgain() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    interruptedAfter(9, ingest);
    Fetching.Fetched fetched = fetch(ingest, home, day("2026-11-23"));
    Delivery receipt = fetched.outcome().receipt().orElseThrow();
    List<Finding> kept = kept(ingest, receipt);

    Files.delete(FindingsFile.path(ingest.store().folder(), receipt));
    Ingest again = new Ingest(CATALOGUE, home);
    assertThat(again.storeLacking(file -> {})).isEmpty();

    assertThat(kept).extracting(Finding::rule).containsExactly("F070");
    assertThat(kept(again, receipt)).isEqualTo(kept);
  }

  private static List<Finding> kept(Ingest ingest, Delivery receipt) {
    return FindingsFile.read(FindingsFile.path(ingest.store().folder(), receipt)).list();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "encrypted, https://api.kolada.se",
    "not encrypted, http://api.kolada.se",
    "the path alone,"
  })
  void theNextPageIsAskedForEncryptedHoweverItIsWritten(String what, String host) throws Exception {
    stub.spoilAll(
        answer ->
            answer.with(text -> text.replace("https://api.kolada.se", host == null ? "" : host)));

    Fetching.Fetched fetched = fetch(new Ingest(CATALOGUE, home));

    assertThat(fetched.outcome().observations()).as(what).isEqualTo(48);
    assertThat(stub.asked()).hasSize(QUESTIONS);
  }

  @Test
  void nothingIsLeftOfAnAnswerWithPersons() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    String person = "850228-001" + 2;
    stub.spoilAll(
        answer ->
            answer.with(
                text -> text.replace("\"status\": \"\"", "\"status\": \"" + person + "\"")));

    Fetching.Fetched fetched = fetch(ingest);

    assertThat(rules(fetched)).containsExactly("F010");
    assertThat(ingest.deliveries().list()).isEmpty();
    assertThat(home.resolve("partial/kolada-api")).isEmptyDirectory();
    assertThat(Files.readString(home.resolve("ledger.jsonl")))
        .contains("\"event\":\"destroyed\"", "\"from\":\"api.kolada.se\"", "\"rule\":\"F010\"");
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain("850228");
      }
    }
  }

  @Test
  void whatTheChecksRefuseIsRefusedAgain() throws Exception {
    Ingest ingest = new Ingest(CATALOGUE, home);
    stub.spoilAll(
        answer -> answer.with(text -> text.replace("\"gender\": \"T\"", "\"gender\": \"F\"")));

    Fetching.Fetched first = fetch(ingest);
    Fetching.Fetched second = fetch(ingest);

    assertThat(rules(first)).contains("O004");
    assertThat(rules(second)).contains("O004", "F012");
    assertThat(second.outcome().refused()).isTrue();
    assertThat(ingest.store().holds(first.outcome().receipt().orElseThrow())).isFalse();
  }

  @Test
  void theStepsAreAsManyAsWereExpected() throws Exception {
    List<String> steps = new ArrayList<>();
    long[] expected = {0};
    fetching(new Ingest(CATALOGUE, home), TODAY)
        .fetch(
            SOURCE,
            TWO,
            YEARS,
            new Steps() {
              @Override
              public void expect(long number) {
                expected[0] = number;
              }

              @Override
              public void step(String what) {
                steps.add(what);
              }
            });

    assertThat(steps).hasSize((int) expected[0]).hasSize(12);
  }

  /** A fetch that the service left off after some answers; how many are kept of it. */
  private int interruptedAfter(int answers, Ingest ingest) throws Exception {
    for (int number = answers + 1; number <= answers + PATIENCE.attempts(); number++) {
      stub.spoil(number, answer -> Answer.status(503));
    }
    assertThat(rules(fetch(ingest))).containsExactly("F060");
    assertThat(ingest.deliveries().list()).isEmpty();
    stub.mend();
    stub.forget();
    return answers;
  }

  private static String otherValue(String text) {
    return text.replaceAll("\"value\": ?\\d+", "\"value\": 12");
  }

  private int questionOfPage(String page) throws Exception {
    Path elsewhere = home.resolve("elsewhere");
    fetch(new Ingest(CATALOGUE, elsewhere), elsewhere, TODAY);
    List<Asked> asked = stub.asked();
    stub.forget();
    return 1
        + IntStream.range(0, asked.size())
            .filter(index -> page.equals(matched(asked.get(index)).group(4)))
            .findFirst()
            .orElseThrow();
  }

  private Fetching.Fetched fetch(Ingest ingest) throws Exception {
    return fetch(ingest, home, TODAY);
  }

  private Fetching.Fetched fetch(Ingest ingest, Path folder, Clock clock) throws Exception {
    return new Fetching(CATALOGUE, ingest, folder, stub.route(), PATIENCE, clock)
        .fetch(SOURCE, TWO, YEARS, Stub.NO_STEPS);
  }

  private Fetching fetching(Ingest ingest, Clock clock) {
    return new Fetching(CATALOGUE, ingest, home, stub.route(), PATIENCE, clock);
  }

  private static List<String> rules(Fetching.Fetched fetched) {
    return fetched.outcome().findings().list().stream()
        .map(Finding::rule)
        .filter(rule -> !rule.startsWith("C"))
        .distinct()
        .toList();
  }

  private static Clock day(String day) {
    return Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC);
  }

  private static Matcher matched(Asked asked) {
    Matcher matcher = DATA.matcher(URLDecoder.decode(asked.address(), StandardCharsets.UTF_8));
    assertThat(matcher.matches()).as(asked.address()).isTrue();
    return matcher;
  }

  /** What the service answers: the count is of the page, the period a number. */
  private Answer kolada(Asked asked) {
    Matcher matcher = DATA.matcher(asked.address());
    if (!matcher.matches()) {
      return Answer.status(404);
    }
    List<String> items = new ArrayList<>();
    for (String figure : matcher.group(1).split(",")) {
      if (figure.equals("N99999")) {
        continue;
      }
      for (String place : matcher.group(2).split(",")) {
        for (String year : matcher.group(3).split(",")) {
          if (WITH_FIGURES.contains(place)) {
            items.add(item(figure, place, year));
          }
        }
      }
    }
    int page = matcher.group(4) == null ? 1 : Integer.parseInt(matcher.group(4));
    List<String> here =
        items.subList(
            Math.min(items.size(), (page - 1) * perPage), Math.min(items.size(), page * perPage));
    String next =
        items.size() > page * perPage
            ? "\"" + asked.address().replaceFirst("\\?.*", "") + "?page=" + (page + 1) + "\""
            : "null";
    return Answer.ok(
        "{\"count\": %d, \"values\": [%s], \"next_url\": %s}"
            .formatted(here.size(), String.join(",", here), next));
  }

  private static String item(String figure, String place, String year) {
    int seed = Arrays.hashCode(new Object[] {figure, place, year});
    double total = 60 + Math.floorMod(seed, 60) / 4.0;
    List<String> values = new ArrayList<>();
    for (String sex : List.of("T", "K", "M")) {
      double value = total + (sex.equals("K") ? .25 : sex.equals("M") ? -.25 : 0);
      values.add(
          "{\"gender\": \"%s\", \"count\": 1, \"status\": \"\", \"value\": %s, \"isdeleted\": false}"
              .formatted(sex, String.format(Locale.ROOT, "%.2f", value)));
    }
    return "{\"kpi\": \"%s\", \"municipality\": \"%s\", \"period\": %s, \"values\": [%s]}"
        .formatted(figure, place, year, String.join(",", values));
  }
}

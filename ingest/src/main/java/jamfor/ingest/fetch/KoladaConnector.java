package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Fetch.Host;
import jamfor.ingest.catalogue.VariableNames;
import jamfor.ingest.delivery.Note;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Kolada, version 3: {@code /data/kpi/…/municipality/…/year/…}, at most 25 ids in each place, an
 * answer going on at its {@code next_url} as long as it has one. The file has all items of all
 * pages, in the order asked, under one {@code values}, as one answer would.
 */
final class KoladaConnector implements Connector {

  private static final String NOTHING_CAME = "F072";
  private static final int MOST_IDS = 25;

  /** One call: what is asked for in each place of the address. */
  private record Call(Set<String> keyFigures, Set<String> municipalities, Set<Integer> years) {

    URI address() {
      return Host.KOLADA.at(
          "/data/kpi/%s/municipality/%s/year/%s"
              .formatted(
                  String.join(",", keyFigures),
                  String.join(",", municipalities),
                  String.join(",", years.stream().map(String::valueOf).toList())));
    }
  }

  private record Item(String keyFigure, String municipality, int year) {}

  /**
   * @param count how many items the answer says that there are, on this page or in all
   */
  private record Answer(List<Item> items, Optional<Integer> count, Optional<URI> next) {}

  private final VariableNames variables;
  private final List<String> keyFigures;
  private final List<String> municipalities;
  private final List<Integer> years;

  KoladaConnector(
      VariableNames variables, List<String> keyFigures, List<String> municipalities, Years years) {
    this.variables = variables;
    this.keyFigures = keyFigures;
    this.municipalities = municipalities;
    this.years = IntStream.rangeClosed(years.since(), years.until()).boxed().toList();
  }

  @Override
  public String asked() {
    return keyFigures + " " + municipalities + " " + years;
  }

  @Override
  public List<Note> fetch(Pages pages, JsonGenerator to)
      throws FetchException, PersonsException, InterruptedException, IOException {
    List<Call> calls = calls();
    pages.expect(calls.size(), Question.of(Host.KOLADA, calls.get(0).address()));
    Set<String> lacking = new LinkedHashSet<>(keyFigures);
    int items = 0;
    to.writeStartObject();
    to.writeName("values");
    to.writeStartArray();
    for (Call call : calls) {
      for (Item item : fetch(call, pages, to)) {
        lacking.remove(item.keyFigure());
        items++;
      }
      pages
          .steps()
          .step(call.years().iterator().next() + " " + call.municipalities().iterator().next());
    }
    to.writeEndArray();
    to.writeName("count");
    to.writeNumber(items);
    to.writeName("next_url");
    to.writeNull();
    to.writeEndObject();
    return lacking.stream()
        .map(
            id ->
                new Note(
                    NOTHING_CAME, "/values", variables.find(id, Optional.empty()), List.of(id)))
        .toList();
  }

  private List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Set<String> figures : parts(keyFigures)) {
      for (Set<String> places : parts(municipalities)) {
        for (Set<Integer> part : parts(years)) {
          calls.add(new Call(figures, places, part));
        }
      }
    }
    return calls;
  }

  private static <T> List<Set<T>> parts(List<T> all) {
    List<Set<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += MOST_IDS) {
      parts.add(new LinkedHashSet<>(all.subList(from, Math.min(all.size(), from + MOST_IDS))));
    }
    return parts;
  }

  private static Set<Item> fetch(Call call, Pages pages, JsonGenerator to)
      throws FetchException, PersonsException, InterruptedException, IOException {
    Set<Item> items = new LinkedHashSet<>();
    Set<URI> seen = new HashSet<>();
    List<Answer> answers = new ArrayList<>();
    Optional<URI> address = Optional.of(call.address());
    while (address.isPresent()) {
      Question question = Question.of(Host.KOLADA, address.get());
      seen.add(address.get());
      Pages.Page<Answer> page = pages.ask(question, answer -> read(answer, call));
      for (Item item : page.content().items()) {
        if (!items.add(item)) {
          // What stood on the page before stands here again: something was put in or taken away.
          throw Pages.changed(question);
        }
      }
      answers.add(page.content());
      Json.copyItems(page.bytes(), "values", to);
      address = page.content().next();
      if (address.isPresent() && seen.contains(address.get())) {
        throw FetchException.broken("/next_url", "the pages go in a circle: " + address.get());
      }
      if (address.isEmpty()) {
        refuseOtherCount(question, answers, items.size());
      }
    }
    return items;
  }

  /** The count is of the page (version 2 says so) or of the whole answer; else it has changed. */
  private static void refuseOtherCount(Question question, List<Answer> answers, int all)
      throws FetchException {
    boolean each = answers.stream().allMatch(one -> is(one.count(), one.items().size()));
    boolean whole = answers.stream().allMatch(one -> is(one.count(), all));
    if (!each && !whole) {
      throw Pages.changed(question);
    }
  }

  private static boolean is(Optional<Integer> count, int size) {
    return count.map(number -> number == size).orElse(true);
  }

  private static Answer read(JsonNode answer, Call call) throws FetchException {
    JsonNode values = answer.path("values");
    if (!values.isArray()) {
      throw FetchException.broken("/values", "no list of values");
    }
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      items.add(item(values.get(i), "/values/" + i, call));
    }
    if (new HashSet<>(items).size() < items.size()) {
      throw FetchException.broken("/values", "the same key figure, municipality and year twice");
    }
    Optional<Integer> count =
        answer.path("count").isIntegralNumber()
            ? Optional.of(answer.path("count").asInt(-1))
            : Optional.empty();
    return new Answer(items, count, next(answer.path("next_url").asString(""), call));
  }

  private static Item item(JsonNode item, String position, Call call) throws FetchException {
    String keyFigure = item.path("kpi").asString("");
    String municipality = item.path("municipality").asString("");
    String period = item.path("period").asString("");
    if (!call.keyFigures().contains(keyFigure)
        || !call.municipalities().contains(municipality)
        || !period.matches("\\d{4}")
        || !call.years().contains(Integer.valueOf(period))
        || !item.path("values").isArray()) {
      throw FetchException.broken(
          position, "not asked for: " + keyFigure + ", " + municipality + ", " + period);
    }
    return new Item(keyFigure, municipality, Integer.parseInt(period));
  }

  /** A service behind another does not always know that it was asked encrypted; we ask so. */
  private static Optional<URI> next(String text, Call call) throws FetchException {
    if (text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(call.address().resolve(text.replaceFirst("^http:", "https:")));
    } catch (IllegalArgumentException none) {
      throw FetchException.broken("/next_url", "no address: " + text);
    }
  }
}

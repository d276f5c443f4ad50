package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Fetch.Host;
import jamfor.ingest.delivery.Note;
import jamfor.ingest.vocabulary.Period;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The export of Udir's statistics bank: which school years a table has ({@code filterStatus}), how
 * many pages the rows take ({@code sideData}), and the pages ({@code data}). The file has all rows
 * of all pages as one list.
 */
final class UdirConnector implements Connector {

  private final Fetch.Export export;
  private final Years years;

  UdirConnector(Fetch.Export export, Years years) {
    this.export = export;
    this.years = years;
  }

  @Override
  public String asked() {
    return export + " " + years;
  }

  @Override
  public List<Note> fetch(Pages pages, JsonGenerator to)
      throws FetchException, PersonsException, InterruptedException, IOException {
    Question times = question("filterStatus?filterId=TidID&filter=TidID(*)");
    List<String> known = pages.ask(times, UdirConnector::times).content();
    List<String> chosen = known.stream().filter(this::isAskedFor).toList();
    if (chosen.isEmpty()) {
      throw new FetchException(
          FetchException.NO_PERIODS,
          times.address().toString(),
          export.table(),
          "TidID",
          years,
          known);
    }
    Question size = question("sideData?filter=" + filter(chosen) + "&format=0");
    int count = pages.ask(size, answer -> Answers.count(answer, "JSONSider")).content();
    pages.expect(count, size);
    to.writeStartArray();
    for (int number = 1; number <= count; number++) {
      Question page = question("data?filter=" + filter(chosen) + "&format=0&sideNummer=" + number);
      Json.copyItems(pages.ask(page, UdirConnector::refuseOther).bytes(), "", to);
      pages.steps().step(number + "/" + count);
    }
    to.writeEndArray();
    if (pages.askAnew(size, answer -> Answers.count(answer, "JSONSider")) != count) {
      throw Pages.changed(size);
    }
    return List.of();
  }

  private Question question(String what) {
    return Question.of(Host.UDIR, Host.UDIR.at("/Eksport/" + export.table() + "/" + what));
  }

  /** {@code TidID(202112_202212)_Organisasjonsnummer(988602671)}. */
  private String filter(List<String> times) {
    return "TidID("
        + String.join("_", times)
        + ")"
        + export.filter().entrySet().stream()
            .map(one -> "_" + one.getKey() + "(" + String.join("_", one.getValue()) + ")")
            .collect(Collectors.joining());
  }

  /** 202112 is the school year that begins in 2021: its rows say 2021-22. */
  private boolean isAskedFor(String time) {
    return years.hold(Period.schoolYear(Integer.parseInt(time.substring(0, 4))).lastYear());
  }

  private static List<String> times(JsonNode answer) throws FetchException {
    List<String> times = new ArrayList<>();
    for (JsonNode time : answer.path("TidID").values()) {
      if (!time.asString("").matches("(?:19|20)\\d{4}")) {
        throw FetchException.broken("/TidID", "no school year: " + time);
      }
      times.add(time.asString(""));
    }
    if (times.isEmpty()) {
      throw FetchException.broken("/TidID", "no school years");
    }
    return times;
  }

  private static boolean refuseOther(JsonNode answer) throws FetchException {
    if (!answer.isArray() || !answer.values().stream().allMatch(JsonNode::isObject)) {
      throw FetchException.broken("/", "no list of rows");
    }
    return true;
  }
}

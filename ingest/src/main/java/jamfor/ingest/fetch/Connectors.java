package jamfor.ingest.fetch;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.Fetch;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.delivery.Note;
import jamfor.ingest.vocabulary.Municipality;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Fetches sources, each in its own folder of what is not finished. */
public final class Connectors {

  private static final String KEPT_NOT_USED = "F070";
  private static final String BEGUN_ANEW = "F071";
  private static final String COUNTRY = "0000";

  private final Catalogue catalogue;
  private final Path folder;
  private final Client client;
  private final Predicate<byte[]> persons;

  /**
   * @param persons whether an answer has numbers of persons
   */
  public Connectors(
      Catalogue catalogue, Path home, Route route, Patience patience, Predicate<byte[]> persons) {
    this.catalogue = catalogue;
    this.folder = home.resolve("partial");
    this.client = new Client(route, patience);
    this.persons = persons;
  }

  /** The file that came of a fetch, and what there is to say of it. */
  public record Fetched(Path file, List<Note> notes) {}

  /**
   * Fetches a source, from where an interrupted fetch of the same day stopped. When the publisher
   * changes its answer meanwhile, all is fetched anew, once.
   *
   * @throws FetchException when there is no whole answer; what has come of it is kept
   */
  public Fetched fetch(Source source, Fetch fetch, Years years, LocalDate today, Steps steps)
      throws FetchException, PersonsException, InterruptedException, IOException {
    Connector connector = connector(source, fetch, years);
    Kept kept = Kept.open(folder.resolve(source.id()), connector.asked(), today);
    List<Note> notes = new ArrayList<>();
    if (kept.leftOver()) {
      notes.add(Note.of(KEPT_NOT_USED, "1", source.id()));
    }
    for (boolean again = false; ; again = true) {
      try {
        return write(connector, kept, steps, notes);
      } catch (FetchException failed) {
        if (!failed.rule().equals(FetchException.CHANGED)) {
          throw failed;
        }
        kept.clear();
        if (again) {
          throw failed;
        }
        notes.add(Note.of(BEGUN_ANEW, failed.position(), fetch.host().hostName()));
      }
    }
  }

  private Fetched write(Connector connector, Kept kept, Steps steps, List<Note> notes)
      throws FetchException, PersonsException, InterruptedException, IOException {
    try (OutputStream out = Files.newOutputStream(kept.delivery());
        JsonGenerator to = Json.MAPPER.createGenerator(out)) {
      notes.addAll(connector.fetch(new Pages(client, kept, persons, steps), to));
    }
    return new Fetched(kept.delivery(), notes);
  }

  /** Throws away what a source's fetch has kept. */
  public void forget(Source source) throws IOException {
    Kept.empty(folder.resolve(source.id()));
  }

  private Connector connector(Source source, Fetch fetch, Years years) {
    if (fetch instanceof Fetch.KeyFigures figures) {
      return new KoladaConnector(source.variables(), figures.ids(), municipalities(), years);
    }
    if (fetch instanceof Fetch.Table table) {
      return new PxWebConnector(table, source.layout(), places(source.layout()), years);
    }
    return new UdirConnector((Fetch.Export) fetch, years);
  }

  private List<String> municipalities() {
    return Stream.concat(
            Stream.of(COUNTRY),
            catalogue.municipalities().listCurrent("SE").stream().map(Municipality::code))
        .toList();
  }

  /** Codes as the interpreter will find them: Norway's are kept with NO- before them. */
  private Predicate<String> places(JsonNode layout) {
    String country = layout.path("country").asString("SE");
    return code -> {
      String known = layout.path("codes").path(code).asString(code);
      return catalogue
              .municipalities()
              .find(known)
              .filter(one -> one.country().equals(country))
              .isPresent()
          || catalogue.municipalities().find(country + "-" + known).isPresent();
    };
  }
}

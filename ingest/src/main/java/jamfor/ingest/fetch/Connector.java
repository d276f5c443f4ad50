package jamfor.ingest.fetch;

import jamfor.ingest.delivery.Note;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Knows what to ask one kind of service, and makes one file of its answers. */
interface Connector {

  /** Asks for all pages and writes what they hold, as one file. */
  List<Note> fetch(Pages pages, JsonGenerator to)
      throws FetchException, PersonsException, InterruptedException, IOException;

  /** Whether the same is asked for as last time, and so whether its answers can be used. */
  String asked();
}

package jamfor.ingest.row;

import java.util.ArrayList;
import java.util.List;

/** The formats that are parsed in Java. A new one is one class and one line here. */
public final class Formats {

  private Formats() {}

  /** All formats, with those that need more than Java parsing added at the end. */
  public static List<Format> with(Format... others) {
    List<Format> formats =
        new ArrayList<>(
            List.of(
                new KoladaJson(),
                new JsonStat(),
                new Px(),
                new NestedJson(),
                new KoladaExcel(),
                new SurveyExcel(),
                new PlannedEducations(),
                new SirisCsv(),
                new TidyCsv(),
                new TidyJson(),
                new RegisterCsv(),
                new RegisterJson(),
                new WithoutFigures(),
                new MemberForm()));
    formats.addAll(List.of(others));
    return List.copyOf(formats);
  }
}

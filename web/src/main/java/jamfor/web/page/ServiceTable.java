package jamfor.web.page;

import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.catalogue.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A service's figures of one municipality. */
record ServiceTable(String id, String title, List<Aspect> aspects) {

  /** As many of a service's aspect as a sheet of paper has room for. */
  static final int PRINTED = 2;

  /** Those of one kind of quality. */
  record Aspect(String title, List<Line> lines) {

    public boolean printed() {
      return lines.stream().anyMatch(Line::printed);
    }
  }

  /**
   * @param printed whether it stands on the printed page, too
   */
  record Line(MunicipalityRow row, boolean printed) {}

  static List<ServiceTable> list(String code, ComparatorGroup group, Page page) {
    return Arrays.stream(KeyFigure.Service.values())
        .map(service -> of(service, code, group, page))
        .filter(service -> !service.aspects().isEmpty())
        .toList();
  }

  public boolean printed() {
    return aspects.stream().anyMatch(Aspect::printed);
  }

  private static ServiceTable of(
      KeyFigure.Service service, String code, ComparatorGroup group, Page page) {
    List<Aspect> aspects = new ArrayList<>();
    for (KeyFigure.Aspect aspect : KeyFigure.Aspect.values()) {
      List<Line> lines = new ArrayList<>();
      int printed = 0;
      for (KeyFigure one : page.edition().keyFigures()) {
        if (one.service() == service && one.aspect() == aspect) {
          MunicipalityRow row = MunicipalityRow.of(one, code, group, page);
          boolean count = one.measure().kind() == Measure.Kind.COUNT;
          boolean prints = printed < PRINTED && !count && !row.value().isEmpty();
          printed += prints ? 1 : 0;
          lines.add(new Line(row, prints));
        }
      }
      if (!lines.isEmpty()) {
        aspects.add(new Aspect(page.words().get(aspect), lines));
      }
    }
    return new ServiceTable(Chosen.word(service), page.words().get(service), aspects);
  }
}

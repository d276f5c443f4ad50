package jamfor.ingest.row;

import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.vocabulary.About;
import java.util.List;
import java.util.function.Consumer;

/**
 * The template that Jamför makes for a municipality, filled in by hand: a workbook, or its sheet of
 * figures saved as CSV.
 */
final class MemberForm implements Format {

  @Override
  public String name() {
    return Form.FORMAT;
  }

  @Override
  public boolean recognises(RawFile file, Source source) {
    if (!file.startsWith("PK") && !FormCsv.mayBeForm(file)) {
      return false;
    }
    try {
      return FormReading.isFormOf(lines(file), source.id());
    } catch (UnreadableException broken) {
      return !file.startsWith("PK");
    }
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows) throws UnreadableException {
    read(file, source, rows, notice -> {});
  }

  @Override
  public void read(RawFile file, Source source, Consumer<Row> rows, Consumer<Notice> notices)
      throws UnreadableException {
    List<FormLine> lines;
    try {
      lines = lines(file);
    } catch (UnreadableException broken) {
      if (file.startsWith("PK")) {
        throw broken;
      }
      notices.accept(
          new Notice(
              "F056", broken.position(), About.FILE, List.of(String.valueOf(broken.getMessage()))));
      return;
    }
    new FormReading(Form.of(source), source.signs().keySet(), file.name(), rows, notices)
        .read(lines);
  }

  private static List<FormLine> lines(RawFile file) throws UnreadableException {
    return file.startsWith("PK") ? FormWorkbook.lines(file.bytes()) : FormCsv.lines(file);
  }
}

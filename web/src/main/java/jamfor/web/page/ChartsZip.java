package jamfor.web.page;

import jamfor.web.chart.ChartFiles;
import jamfor.web.chart.ChartForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All charts of a page, each as SVG, PNG and table: at most seven charts, a few megabytes. The same
 * page gives the same bytes, for the files bear the day of the edition's data and no clock's.
 */
final class ChartsZip {

  private static final List<ChartForm> FORMS = List.of(ChartForm.SVG, ChartForm.PNG, ChartForm.CSV);

  private ChartsZip() {}

  static byte[] bytes(View view, ChartFiles files) {
    LocalDateTime day = view.page().edition().plan().dataCut().atStartOfDay();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Chart chart : Charts.list(view)) {
        for (ChartForm form : FORMS) {
          ZipEntry entry = new ZipEntry(ChartFiles.name(chart.request(), form));
          entry.setTimeLocal(day);
          zip.putNextEntry(entry);
          zip.write(files.find(view.page().edition(), chart.request(), form).orElseThrow());
          zip.closeEntry();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Tells figure, group, time and edition. */
  static String name(View view) {
    return "%s-%s-%s-%s-%s.zip"
        .formatted(
            view.keyFigure().id(),
            view.group().id(),
            view.comparison().map(one -> one.period().text().replace('/', '-')).orElse(""),
            view.sex(),
            view.page().edition().plan().id());
  }
}

package jamfor.web.command;

import jamfor.analytics.edition.Edition;
import jamfor.web.chart.SvgDrawing;
import jamfor.web.report.Form;
import jamfor.web.report.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Writes the yearly report of a published edition as a file. */
@Command(name = "report", description = "Write the yearly report of an edition.")
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private Jamfor jamfor = new Jamfor(System.out);

  @Parameters(paramLabel = "EDITION")
  private String edition = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "pdf|xlsx|html|md|zip",
      converter = FormConverter.class)
  private Form form = Form.PDF;

  @Option(names = "--out", required = true, paramLabel = "DIR")
  private Path out = Path.of(".");

  @Override
  public Integer call() throws Exception {
    try (Workspace workspace = Workspace.open(jamfor)) {
      Optional<Edition> published = workspace.editions().find(edition);
      if (published.isEmpty()) {
        return UnknownEdition.say(jamfor, workspace, edition);
      }
      Path file = write(published.get(), workspace.editions()::list);
      jamfor.console().say(Map.of("file", file.toString()), "console.report", file);
      return Jamfor.DONE;
    }
  }

  private Path write(Edition published, Supplier<List<Edition>> all) throws Exception {
    AtomicInteger drawn = new AtomicInteger();
    try (SvgDrawing drawing = new SvgDrawing();
        Progress progress = new Progress(jamfor.words().get("console.drawing"), CHARTS_ABOUT)) {
      Reports reports =
          new Reports(
              (of, chart) -> {
                progress.step(Integer.toString(drawn.incrementAndGet()));
                return drawing.printSvg(of, chart);
              },
              all);
      Path kept = reports.render(published, form, jamfor.words().language());
      Files.createDirectories(out);
      Path target = out.resolve(kept.getFileName());
      return Files.copy(kept, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What a report draws, more or less: only the bar on the terminal rests on it. */
  private static final int CHARTS_ABOUT = 100;

  /** Reads the ending of a form. */
  static final class FormConverter implements picocli.CommandLine.ITypeConverter<Form> {
    @Override
    public Form convert(String ending) {
      return Form.find(ending)
          .orElseThrow(
              () -> new TypeConversionException("pdf, xlsx, html, md or zip, not " + ending));
    }
  }
}

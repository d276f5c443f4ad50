package jamfor.web.command;

import jamfor.analytics.protection.PinnedException;
import jamfor.ingest.fetch.Route;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.text.Words;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The one program. Exit codes: 0 done, 2 input refused, 64 wrong usage, 1 our fault.
 *
 * <p>Without a command it serves.
 */
@Command(
    name = "jamfor",
    mixinStandardHelpOptions = true,
    description = "Jamför: key figures of cooperating municipalities, compared.",
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      LoadCommand.class,
      FetchCommand.class,
      TemplateCommand.class,
      PublishCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      RevisionsCommand.class,
      LayoutsCommand.class
    },
    scope = CommandLine.ScopeType.INHERIT,
    exitCodeOnInvalidInput = Jamfor.WRONG_USAGE,
    exitCodeOnExecutionException = Jamfor.OUR_FAULT)
public final class Jamfor implements Callable<Integer> {

  static final int DONE = 0;
  static final int OUR_FAULT = 1;
  static final int REFUSED = 2;
  static final int WRONG_USAGE = 64;

  @Option(
      names = "--home",
      scope = CommandLine.ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The working folder (default: .jamfor).")
  private Path home = Path.of(".jamfor");

  @Option(
      names = "--json",
      scope = CommandLine.ScopeType.INHERIT,
      description = "Print for machines.")
  private boolean json;

  @Option(
      names = "--lang",
      scope = CommandLine.ScopeType.INHERIT,
      paramLabel = "sv|nb|en",
      converter = LanguageConverter.class,
      description = "The language of what is printed (default: sv).")
  private Language language = Language.SV;

  private final PrintStream out;
  private final Route route;

  Jamfor(PrintStream out) {
    this(out, Route.DIRECT);
  }

  /**
   * @param route where publishers' services are asked; another only in tests
   */
  Jamfor(PrintStream out, Route route) {
    this.out = out;
    this.route = route;
  }

  /** Runs the program and ends the process, unless it serves. */
  public static void main(String[] arguments) {
    PrintStream utf8 =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int code = run(utf8, arguments);
    if (code != ServeCommand.GOES_ON) {
      System.exit(code);
    }
  }

  /** Runs a command and returns its exit code. */
  static int run(PrintStream out, String... arguments) {
    return run(new Jamfor(out), arguments);
  }

  static int run(Jamfor program, String... arguments) {
    CommandLine line = new CommandLine(program);
    line.setExecutionExceptionHandler((exception, command, result) -> program.failed(exception));
    return line.execute(arguments);
  }

  /** What is no fault of ours is said in words. */
  int failed(Exception exception) throws Exception {
    if (exception instanceof Workspace.BusyException) {
      System.err.println(words().get("console.busy", home));
      return OUR_FAULT;
    }
    if (exception instanceof PinnedException pinned) {
      console().pinned(pinned);
      return REFUSED;
    }
    throw exception;
  }

  @Override
  public Integer call() throws Exception {
    return ServeCommand.serve(this, ServeCommand.USUAL_PORT);
  }

  Path home() {
    return home;
  }

  Route route() {
    return route;
  }

  Words words() {
    return Words.in(language);
  }

  Console console() {
    return new Console(out, words(), json);
  }

  /** Reads the tag of a language. */
  static final class LanguageConverter implements CommandLine.ITypeConverter<Language> {
    @Override
    public Language convert(String tag) {
      return Language.find(tag)
          .orElseThrow(() -> new CommandLine.TypeConversionException("sv, nb or en, not " + tag));
    }
  }
}

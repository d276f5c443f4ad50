package jamfor.ingest.row;

import jamfor.ingest.catalogue.Form;
import jamfor.ingest.catalogue.Form.Question;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the lines of a filled form. Columns are found by the names in the hidden line above the
 * heads and figures by the ids beside them, never by where they stand; and the title that the
 * sender sees must be that of the id, so that a value which slid to another line is found.
 */
final class FormReading {

  /** The head of the column that makes a file a form; below it the form's name and version. */
  static final String FORM = "jamfor_form";

  /** The line of the first sheet that says whose form it is. */
  static final String STATED = "jamfor_municipality";

  /** What stands under {@link #FORM} beside the heads that people read. */
  private static final String HEADS = "heads";

  private static final List<String> COLUMNS =
      List.of(
          FORM,
          "edition",
          "municipality",
          "variable",
          "period",
          "sex",
          "title",
          "value",
          "comment");

  private static final int LONGEST_COMMENT = 1000;
  private static final Pattern WHOLE = Pattern.compile("[-\u2212]?\\d+");
  private static final Pattern CODE = Pattern.compile("(?:NO-)?\\d{4}");
  private static final Pattern NAMED = Pattern.compile("jamfor-template-((?:NO-)?\\d{4})-.*");
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(((?:NO-)?\\d{4})\\)");

  private final Form form;
  private final Set<String> signs;
  private final String file;
  private final Consumer<Row> rows;
  private final Consumer<Notice> notices;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, String> stated = new LinkedHashMap<>();
  private final Set<List<Object>> seen = new LinkedHashSet<>();
  private String sheet = "";
  private int filled;
  private int empty;
  private boolean stopped;

  FormReading(
      Form form, Set<String> signs, String file, Consumer<Row> rows, Consumer<Notice> notices) {
    this.form = form;
    this.signs = signs;
    this.file = file;
    this.rows = rows;
    this.notices = notices;
  }

  /** Whether these are lines of a source's form. */
  static boolean isFormOf(List<FormLine> lines, String source) {
    boolean head = false;
    for (FormLine line : lines) {
      if (line.cells().values().stream().anyMatch(cell -> cell.text().startsWith(source + "/"))) {
        return head;
      }
      head |= line.cells().values().stream().anyMatch(cell -> cell.text().equals(FORM));
    }
    return false;
  }

  void read(List<FormLine> lines) {
    Matcher named = NAMED.matcher(file);
    if (named.matches()) {
      stated.put("municipality", named.group(1));
    }
    for (FormLine line : lines) {
      if (!stopped) {
        take(line);
      }
    }
    if (!stopped) {
      conclude();
    }
  }

  private void take(FormLine line) {
    if (!line.sheet().equals(sheet)) {
      sheet = line.sheet();
      columns.clear();
    }
    if (line.cells().values().stream().anyMatch(cell -> cell.text().equals(FORM))) {
      heads(line);
    } else if (line.text(0).equals(STATED)) {
      Matcher code = IN_PARENTHESES.matcher(line.text(2));
      agree(line, 2, "municipality", code.find() ? code.group(1) : line.text(2));
    } else if (!columns.isEmpty()) {
      figure(line);
    }
  }

  private void heads(FormLine line) {
    columns.clear();
    for (Map.Entry<Integer, FormCell> cell : line.cells().entrySet()) {
      String head = cell.getValue().text();
      if (COLUMNS.contains(head) && columns.put(head, cell.getKey()) != null) {
        stop("F041", line.position(cell.getKey()), head);
      }
    }
    COLUMNS.stream()
        .filter(head -> !columns.containsKey(head))
        .forEach(head -> stop("F041", line.position(0), head));
  }

  private void figure(FormLine line) {
    String id = text(line, FORM);
    String variable = text(line, "variable");
    if (id.equals(HEADS)) {
      return;
    }
    if (id.isEmpty() && variable.isEmpty()) {
      line.find(column("value"))
          .ifPresent(cell -> note("F044", line, "value", About.FILE, cell.text()));
      return;
    }
    String expected = form.source() + "/" + form.version();
    if (!id.equals(expected)) {
      stop("F040", line.position(column(FORM)), id, expected);
      return;
    }
    Optional<Question> question = form.find(variable);
    Optional<Period> period = Period.find(text(line, "period"));
    Optional<Sex> sex = Sex.find(text(line, "sex"));
    if (question.isEmpty()
        || period.isEmpty()
        || sex.isEmpty()
        || !question.get().sexes().contains(sex.get())
        || question.get().period().kind() != period.get().kind()
        || !question.get().period().in(period.get().lastYear()).equals(period.get())) {
      note("F043", line, "variable", About.FILE, variable, text(line, "period"), text(line, "sex"));
      return;
    }
    boolean sameTitle =
        Arrays.stream(Language.values())
            .anyMatch(language -> question.get().title().in(language).equals(text(line, "title")));
    if (!sameTitle) {
      note(
          "F045",
          line,
          "title",
          About.FILE,
          text(line, "title"),
          question.get().title().sv(),
          variable);
      return;
    }
    agree(line, column("municipality"), "municipality", text(line, "municipality"));
    agree(line, column("edition"), "edition", text(line, "edition"));
    agree(line, column("period"), "year", Integer.toString(period.get().lastYear()));
    seen.add(List.of(variable, sex.get()));
    figure(line, question.get(), period.get(), sex.get());
  }

  private void figure(FormLine line, Question question, Period period, Sex sex) {
    String municipality = text(line, "municipality");
    About about =
        new About(
            Optional.of(question.variable()),
            Optional.of(municipality).filter(code -> CODE.matcher(code).matches()),
            Optional.of(period),
            Optional.of(sex),
            OptionalInt.of(line.number()));
    value(line, question, about)
        .ifPresent(
            value ->
                rows.accept(
                    Row.of(
                        line.number(),
                        line.position(column("value")),
                        municipality,
                        question.variable(),
                        period.text(),
                        sex.name(),
                        value)));
    String comment = text(line, "comment");
    if (comment.length() > LONGEST_COMMENT) {
      note("F055", line, "comment", about, comment.length(), LONGEST_COMMENT);
    } else if (!comment.isEmpty()) {
      note("F054", line, "comment", about, comment);
    }
  }

  /** A number or a sign; nothing when the cell holds neither, which is then said. */
  private Optional<String> value(FormLine line, Question question, About about) {
    Optional<FormCell> found = line.find(column("value"));
    if (found.isEmpty()) {
      empty++;
      return Optional.of("");
    }
    FormCell cell = found.get();
    filled++;
    return switch (cell.kind()) {
      case NUMBER -> number(line, cell, question, about);
      case TEXT -> {
        if (signs.contains(cell.text())) {
          yield Optional.of(cell.text());
        }
        if (WHOLE.matcher(cell.text()).matches()) {
          yield number(line, cell, question, about);
        }
        note("F046", line, "value", about, cell.text(), shownSigns());
        yield Optional.empty();
      }
      case DISGUISED -> {
        note("F047", line, "value", about, cell.text());
        yield Optional.empty();
      }
      case BROKEN -> {
        note("F048", line, "value", about, cell.text());
        yield Optional.empty();
      }
    };
  }

  private Optional<String> number(FormLine line, FormCell cell, Question question, About about) {
    double number = Double.parseDouble(cell.text().replace('\u2212', '-'));
    if (!Double.isFinite(number)) {
      note("F048", line, "value", about, cell.text());
      return Optional.empty();
    }
    if (!question.allows(number)) {
      note(
          "F049",
          line,
          "value",
          about,
          number,
          bound(question.least().stream().boxed().findFirst()),
          bound(question.most().stream().boxed().findFirst()));
      return Optional.empty();
    }
    cell.formula().ifPresent(formula -> note("F053", line, "value", about, number, formula));
    return Optional.of(cell.text());
  }

  private static Object bound(Optional<Double> bound) {
    return bound.<Object>map(number -> number).orElse("…");
  }

  private String shownSigns() {
    return new TreeSet<>(signs)
        .stream()
            .filter(sign -> !sign.isEmpty())
            .map(sign -> "«" + sign + "»")
            .collect(Collectors.joining(", "));
  }

  /** What the file says in one place must be what it says in every other. */
  private void agree(FormLine line, int column, String what, String said) {
    String before = stated.putIfAbsent(what, said);
    if (before != null && !before.equals(said)) {
      notices.accept(new Notice("F042", line.position(column), About.FILE, List.of(said, before)));
    }
  }

  private void conclude() {
    if (filled == 0) {
      notices.accept(new Notice("F051", "1", About.FILE, List.of(empty)));
    } else if (empty > 0) {
      notices.accept(new Notice("F052", "1", About.FILE, List.of(empty, empty + filled)));
    }
    for (Question question : form.questions()) {
      for (Sex sex : question.sexes()) {
        if (!seen.contains(List.of(question.variable(), sex))) {
          notices.accept(
              new Notice(
                  "F050",
                  "1",
                  About.variable(question.variable()),
                  List.of(question.variable(), sex)));
        }
      }
    }
  }

  private int column(String head) {
    return columns.getOrDefault(head, 0);
  }

  private String text(FormLine line, String head) {
    return line.text(column(head));
  }

  private void note(String rule, FormLine line, String head, About about, Object... details) {
    notices.accept(new Notice(rule, line.position(column(head)), about, List.of(details)));
  }

  /** The rest of the file would be read in a wrong way. */
  private void stop(String rule, String position, Object... details) {
    stopped = true;
    notices.accept(new Notice(rule, position, About.FILE, List.of(details)));
  }
}

package jamfor.ingest;

import jamfor.ingest.books.Books;
import jamfor.ingest.books.Control;
import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.CheckText;
import jamfor.ingest.catalogue.Source;
import jamfor.ingest.check.Checked;
import jamfor.ingest.check.Checks;
import jamfor.ingest.check.FileFault;
import jamfor.ingest.check.IdentityNumbers;
import jamfor.ingest.check.Vintage;
import jamfor.ingest.delivery.Note;
import jamfor.ingest.observation.Interpreter;
import jamfor.ingest.observation.UnitInterpreter;
import jamfor.ingest.row.Format;
import jamfor.ingest.row.Formats;
import jamfor.ingest.row.Notice;
import jamfor.ingest.row.RawFile;
import jamfor.ingest.row.Row;
import jamfor.ingest.row.UnreadableException;
import jamfor.ingest.store.KoladaParquet;
import jamfor.ingest.vocabulary.About;
import jamfor.ingest.vocabulary.Finding;
import jamfor.ingest.vocabulary.Findings;
import jamfor.ingest.vocabulary.Observations;
import jamfor.ingest.vocabulary.UnitList;
import jamfor.ingest.vocabulary.UnitRegister;
import jamfor.ingest.vocabulary.Units;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From a raw file to checked observations; nothing is kept. */
final class Reading {

  private static final KoladaParquet PARQUET = new KoladaParquet();

  private static final Map<String, Format> FORMATS =
      Formats.with(PARQUET).stream().collect(Collectors.toMap(Format::name, Function.identity()));

  private static final Map<String, Books> BOOKS =
      Books.list().stream().collect(Collectors.toMap(Books::name, Function.identity()));

  private final Catalogue catalogue;

  Reading(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The first source whose file this can be. */
  Optional<Source> recognise(RawFile raw) {
    return catalogue.sources().values().stream()
        .filter(source -> recognises(raw, source))
        .findFirst();
  }

  /** Whether the file can be one of the source's. */
  static boolean recognises(RawFile raw, Source source) {
    Books books = BOOKS.get(source.format());
    return books == null ? format(source).recognises(raw, source) : books.recognises(raw);
  }

  /**
   * Numbers of persons in the file's cells.
   *
   * @throws UnreadableException when a Parquet file cannot be looked through, or when the file
   *     holds something else that may not be kept
   * @throws IOException when another file cannot
   */
  static List<FileFault> persons(Source source, RawFile raw)
      throws IOException, UnreadableException {
    if (KoladaParquet.isParquet(raw)) {
      IdentityNumbers numbers = new IdentityNumbers(raw.name());
      PARQUET.readCells(raw, source, numbers::take);
      return numbers.faults();
    }
    List<FileFault> numbers = IdentityNumbers.find(raw.name(), raw.bytes());
    if (numbers.isEmpty() && !BOOKS.containsKey(source.format())) {
      format(source).admit(raw, source);
    }
    return numbers;
  }

  /** What the file says; what is wrong with it is in the findings. */
  Observations observations(Source source, RawFile raw, LocalDate retrieved, Findings findings) {
    Interpreter interpreter = new Interpreter(catalogue, source, raw.name(), findings);
    try {
      Books books = BOOKS.get(source.format());
      if (books == null) {
        // Rows and notices in the order of the file.
        Relay<Runnable> relay = new Relay<>(Runnable::run);
        try {
          format(source)
              .read(
                  raw,
                  source,
                  row -> relay.accept(() -> interpreter.take(row)),
                  notice -> relay.accept(() -> find(findings, raw.name(), notice)));
        } finally {
          relay.finish();
        }
      } else {
        books.read(raw, new Control(catalogue, raw.name(), findings), interpreter::take);
        if (findings.block()) {
          return new Observations();
        }
      }
    } catch (UnreadableException broken) {
      find(findings, broken, source, raw);
      return new Observations();
    }
    if (findings.stop() || source.isRegister()) {
      return new Observations();
    }
    Observations observations = interpreter.observations();
    Checks.run(new Checked(catalogue, raw.name(), retrieved, observations, findings));
    return observations;
  }

  /** Whether a file is read in a process of its own, unless it ships with Jamför. */
  static boolean isReadElsewhere(RawFile raw) {
    return KoladaParquet.isParquet(raw);
  }

  /** What stands in a row of a file that was read before. */
  List<FileCell> cells(Source source, RawFile raw, int number) {
    List<FileCell> cells = new ArrayList<>();
    Consumer<Row> rows =
        row -> {
          if (row.number() == number) {
            cells.add(FileCell.of(row));
          }
        };
    try {
      Books books = BOOKS.get(source.format());
      if (books == null) {
        format(source).read(raw, source, rows);
      } else {
        books.read(raw, new Control(catalogue, raw.name(), new Findings()), rows);
      }
    } catch (UnreadableException broken) {
      throw new IllegalStateException("A loaded file can no longer be read: " + raw.name(), broken);
    }
    return cells;
  }

  /** The units that the file names, or lists as a register. */
  UnitList units(Source source, RawFile raw, LocalDate day, Findings findings) {
    if (BOOKS.containsKey(source.format()) || findings.stop()) {
      return UnitList.NONE;
    }
    try {
      if (!source.isRegister()) {
        Map<String, String> names = new HashMap<>();
        format(source).readUnits(raw, source, unit -> names.put(unit.code(), unit.name()));
        return new UnitList(names, Optional.empty());
      }
      UnitInterpreter interpreter = new UnitInterpreter(catalogue, source, raw.name(), findings);
      format(source).readUnits(raw, source, interpreter::take);
      UnitRegister register = interpreter.register(day);
      if (register.units().isEmpty() && !findings.block()) {
        find(findings, "F003", raw.name(), "1");
      }
      return new UnitList(Map.of(), Optional.of(register));
    } catch (UnreadableException broken) {
      find(findings, broken, source, raw);
      return UnitList.NONE;
    }
  }

  /** The day that the file says it is of. */
  static Optional<LocalDate> day(Source source, RawFile raw) {
    return BOOKS.containsKey(source.format()) ? Optional.empty() : format(source).day(raw, source);
  }

  /** Holds the units that have values against the registers. */
  void place(
      String file,
      LocalDate retrieved,
      Observations observations,
      Units units,
      Source source,
      Findings findings) {
    Checks.place(
        new Checked(catalogue, file, retrieved, observations, findings), units, source.unitForms());
  }

  /** Holds a register against the one before it. */
  void compare(String file, UnitRegister before, UnitRegister now, Findings findings) {
    Checks.compare(
        new Checked(catalogue, file, now.day(), new Observations(), findings), before, now);
  }

  /** Holds what was read against an earlier delivery of its source. */
  void compare(
      String file,
      LocalDate retrieved,
      Observations observations,
      Vintage earlier,
      Findings findings) {
    Checks.compare(new Checked(catalogue, file, retrieved, observations, findings), earlier);
  }

  private static Format format(Source source) {
    return Optional.ofNullable(FORMATS.get(source.format()))
        .orElseThrow(() -> new IllegalArgumentException("Unknown format: " + source.format()));
  }

  private void find(Findings findings, String file, Notice notice) {
    CheckText text = catalogue.getCheck(notice.rule());
    findings.add(
        new Findings.Kind(notice.rule(), notice.about().variable()),
        text.severity(),
        () ->
            new Finding(
                notice.rule(),
                text.severity(),
                file,
                notice.position(),
                notice.about(),
                text.with(notice.details().toArray())));
  }

  /** Adds why a file cannot be read as its source's. */
  void find(Findings findings, UnreadableException broken, Source source, RawFile raw) {
    find(
        findings,
        broken.rule(),
        raw.name(),
        broken.position(),
        source.format(),
        String.valueOf(broken.getMessage()));
  }

  /** Adds what was noted of how a file came. */
  void find(Findings findings, Note note, String file) {
    About about = note.variable().map(About::variable).orElse(About.FILE);
    find(
        findings,
        file,
        new Notice(note.rule(), note.position(), about, List.copyOf(note.details())));
  }

  /** Adds what a file's bytes break. */
  void find(Findings findings, FileFault fault, String file) {
    find(findings, fault.rule(), file, fault.position(), fault.details().toArray());
  }

  /** Adds a finding about the file as a whole. */
  void find(Findings findings, String rule, String file, String position, Object... details) {
    CheckText text = catalogue.getCheck(rule);
    findings.add(
        new Finding(rule, text.severity(), file, position, About.FILE, text.with(details)));
  }
}

package jamfor.web.report;

import jamfor.ingest.prose.Prose;
import jamfor.ingest.vocabulary.Language;
import jamfor.web.chart.ChartRequest;
import java.util.List;

/** A piece of a section. */
sealed interface Part {

  /** Hands itself to the rendering. */
  void render(Rendering rendering);

  /** A paragraph. */
  record Text(Kind kind, String text) implements Part {

    /** How a paragraph is meant. */
    enum Kind {
      PLAIN,
      /** What the parts below it are about, where that is no section of its own. */
      HEADING,
      /** Small print: reasons, reservations. */
      NOTE,
      /** Written from the figures by rule, for somebody to check and rewrite. */
      DRAFT,
      /** For the reader to discuss. */
      QUESTION
    }

    static Text plain(String text) {
      return new Text(Kind.PLAIN, text);
    }

    static Text note(String text) {
      return new Text(Kind.NOTE, text);
    }

    @Override
    public void render(Rendering rendering) {
      rendering.text(this);
    }
  }

  /** What somebody has written for the edition. */
  record Written(Prose prose, Language language) implements Part {
    @Override
    public void render(Rendering rendering) {
      rendering.written(this);
    }
  }

  /** Where to read on: a section of the same report. */
  record Reference(String text, String section) implements Part {
    @Override
    public void render(Rendering rendering) {
      rendering.reference(this);
    }
  }

  /** A list of points. */
  record Points(List<String> points) implements Part {
    public Points {
      points = List.copyOf(points);
    }

    @Override
    public void render(Rendering rendering) {
      rendering.points(this);
    }
  }

  /** A name and what is said of it. */
  record Term(String name, String text) {}

  /** Names and what is said of them. */
  record Terms(List<Term> terms) implements Part {
    public Terms {
      terms = List.copyOf(terms);
    }

    @Override
    public void render(Rendering rendering) {
      rendering.terms(this);
    }
  }

  /** A table; the first cell of a row is its heading. */
  record Table(String title, List<Column> columns, List<Row> rows) implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /**
     * @param numeric whether it holds numbers, which stand to the right
     */
    record Column(String title, boolean numeric) {}

    /**
     * @param summary whether it sums up the rows above it
     */
    record Row(boolean summary, List<Cell> cells) {
      Row {
        cells = List.copyOf(cells);
      }
    }

    @Override
    public void render(Rendering rendering) {
      rendering.table(this);
    }
  }

  /**
   * A chart; its figures are in a table beside it.
   *
   * @param alternative what it shows, in words
   */
  record Chart(ChartRequest request, String alternative) implements Part {
    @Override
    public void render(Rendering rendering) {
      rendering.chart(this);
    }
  }
}

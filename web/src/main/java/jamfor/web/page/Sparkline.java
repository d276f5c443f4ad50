package jamfor.web.page;

import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.KeyFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of plain SVG over one municipality's periods, broken where a value is missing or the
 * definition changed.
 *
 * @param title what it shows, in words
 * @param lines the points of each unbroken stretch
 * @param dots stretches of a single value, and the last value
 */
record Sparkline(String title, List<String> lines, List<Dot> dots) {

  static final int WIDTH = 96;
  static final int HEIGHT = 26;
  private static final int MARGIN = 4;
  static final Sparkline NONE = new Sparkline("", List.of(), List.of());

  /** A point to be drawn, in the drawing's own units. */
  record Dot(String x, String y) {}

  /** Nothing to draw with fewer than two known values. */
  static Sparkline of(KeyFigure keyFigure, List<Figure> figures, Page page) {
    List<Figure> known = figures.stream().filter(one -> one.value().known()).toList();
    if (known.size() < 2) {
      return NONE;
    }
    Scale scale = Scale.of(known);
    List<List<Figure>> stretches = stretches(keyFigure, known);
    List<String> lines =
        stretches.stream().filter(one -> one.size() > 1).map(scale::points).toList();
    List<Dot> dots = new ArrayList<>();
    stretches.stream()
        .filter(one -> one.size() == 1)
        .forEach(one -> dots.add(scale.dot(one.get(0))));
    Figure first = known.get(0);
    Figure last = known.get(known.size() - 1);
    dots.add(scale.dot(last));
    return new Sparkline(
        page.words()
            .get(
                "page.sparkline",
                page.text().period(first.period()),
                page.text().valueWithMeasure(first.value(), keyFigure),
                page.text().period(last.period()),
                page.text().valueWithMeasure(last.value(), keyFigure)),
        lines,
        dots);
  }

  private static List<List<Figure>> stretches(KeyFigure keyFigure, List<Figure> known) {
    int step = Math.max(1, keyFigure.period().surveyEvery());
    List<List<Figure>> stretches = new ArrayList<>();
    List<Figure> current = new ArrayList<>();
    for (Figure figure : known) {
      if (!current.isEmpty()) {
        Figure before = current.get(current.size() - 1);
        boolean gap = figure.period().lastYear() - before.period().lastYear() > step;
        if (gap || keyFigure.breaksBetween(before.period(), figure.period())) {
          stretches.add(current);
          current = new ArrayList<>();
        }
      }
      current.add(figure);
    }
    stretches.add(current);
    return stretches;
  }

  public boolean shown() {
    return !dots.isEmpty();
  }

  private record Scale(int firstYear, int years, double lowest, double height) {

    static Scale of(List<Figure> known) {
      int first = known.get(0).period().lastYear();
      int last = known.get(known.size() - 1).period().lastYear();
      double lowest = known.stream().mapToDouble(one -> one.value().get()).min().orElseThrow();
      double highest = known.stream().mapToDouble(one -> one.value().get()).max().orElseThrow();
      return new Scale(first, Math.max(1, last - first), lowest, highest - lowest);
    }

    String points(List<Figure> stretch) {
      return stretch.stream()
          .map(this::dot)
          .map(dot -> dot.x() + "," + dot.y())
          .collect(Collectors.joining(" "));
    }

    Dot dot(Figure figure) {
      double across = (double) (figure.period().lastYear() - firstYear) / years;
      double up = height == 0 ? 0.5 : (figure.value().get() - lowest) / height;
      return new Dot(
          place(MARGIN + across * (WIDTH - 2 * MARGIN)),
          place(HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN)));
    }

    private static String place(double number) {
      return String.format(Locale.ROOT, "%.1f", number);
    }
  }
}

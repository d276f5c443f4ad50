package jamfor.web.chart;

import static jamfor.web.chart.EChartsOption.object;
import static java.util.Map.entry;

import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Decompositions;
import jamfor.ingest.vocabulary.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From the group's mean, or another's figure, to one municipality's figure: each part of the
 * difference begins where the one before ended, the largest first, and the whole difference stands
 * last.
 */
final class Waterfall implements ChartKind {

  private static final int BAR = 26;
  private static final int NARROW_BAR = 32;
  private static final int NARROW_NAMES = 112;
  private static final int NARROW_BOTTOM = 26;

  /** A bar from one number to another, as long as the difference. */
  private record Step(
      String title, double from, double to, double difference, String text, String colour) {}

  @Override
  public Optional<EChartsOption> find(Subject subject) {
    return findDecomposition(subject).map(one -> option(subject, one));
  }

  private static Optional<Decomposition> findDecomposition(Subject subject) {
    Optional<Decomposition> own =
        subject.request().municipality().flatMap(code -> find(subject, code));
    return subject
        .request()
        .other()
        .map(
            code ->
                own.flatMap(
                    one ->
                        find(subject, code)
                            .map(other -> Decompositions.between(subject.keyFigure(), one, other))))
        .orElse(own);
  }

  @Override
  public ChartTable table(Subject subject) {
    return new ChartTable(
        ChartTable.heads(subject, "page.why.part", "page.difference", "page.unit.code"),
        findDecomposition(subject).stream()
            .flatMap(one -> steps(subject, one).stream().map(step -> row(step, one)))
            .toList());
  }

  private static List<Object> row(Step step, Decomposition one) {
    return List.of(
        step.title(), ChartTable.number(Value.of(step.difference())), one.municipality());
  }

  private static Optional<Decomposition> find(Subject subject, String municipality) {
    return subject.decompositions().stream()
        .filter(one -> one.municipality().equals(municipality))
        .findFirst();
  }

  private static List<Step> steps(Subject subject, Decomposition one) {
    List<Step> steps = new ArrayList<>();
    double at = 0;
    for (int part : one.largestFirst()) {
      double difference = one.parts().get(part).difference();
      String title = subject.keyFigure().parts().get(part).title().in(subject.request().language());
      steps.add(step(subject, title, at, difference));
      at += difference;
    }
    if (one.hasRest()) {
      steps.add(step(subject, subject.words().get("page.why.rest"), at, one.rest()));
    }
    double whole = one.whole().difference();
    steps.add(
        new Step(
            subject.words().get("chart.whole"),
            0,
            whole,
            whole,
            subject.text().difference(Value.of(whole), subject.keyFigure()),
            subject.mark(one.municipality()).colour()));
    return steps;
  }

  private static Step step(Subject subject, String title, double from, double difference) {
    return new Step(
        title,
        from,
        from + difference,
        difference,
        subject.text().difference(Value.of(difference), subject.keyFigure()),
        difference < 0 ? Palette.OTHERS : Palette.MUTED);
  }

  private static EChartsOption option(Subject subject, Decomposition one) {
    List<Step> steps = steps(subject, one);
    Frame frame =
        new Frame(
            subject.title(),
            Frame.join(held(subject, one), subject.text().period(one.period()), subject.measure()),
            subject.source(List.of(one.period())));
    int top = frame.top() + 8;
    int bottom = frame.bottom() + 26;
    Map<String, Object> option =
        frame.option(
            object(
                entry("left", Lines.width(steps.stream().map(Step::title))),
                entry("right", Lines.width(steps.stream().map(Step::text))),
                entry("top", top),
                entry("bottom", bottom)),
            object(entry("left", NARROW_NAMES + 12), entry("bottom", NARROW_BOTTOM)),
            object(entry("yAxis", Lines.narrow(NARROW_NAMES))));
    option.put("xAxis", object(entry("type", "value"), entry("show", false)));
    option.put(
        "yAxis",
        List.of(
            Lines.axis(
                "left", Palette.PAPER, steps.stream().map(step -> (Object) step.title()).toList()),
            Lines.axis(
                "right",
                Palette.PAPER,
                steps.stream().map(step -> (Object) step.text()).toList())));
    option.put("series", series(steps));
    return new EChartsOption(
        option,
        Frame.WIDTH,
        Math.max(Frame.HEIGHT, top + bottom + BAR * steps.size()),
        Math.max(Frame.NARROW_HEIGHT, Frame.NARROW_TOP + NARROW_BOTTOM + NARROW_BAR * steps.size()),
        List.of());
  }

  private static String held(Subject subject, Decomposition one) {
    String own = subject.names().of(one.municipality());
    return subject
        .request()
        .other()
        .map(code -> subject.words().get("chart.waterfall.other", own, subject.names().of(code)))
        .orElseGet(
            () ->
                subject
                    .words()
                    .get(
                        "chart.waterfall",
                        own,
                        subject.group().title().in(subject.request().language())));
  }

  /**
   * Bars are stacked from zero outwards on each side by itself: an unseen one up to where the step
   * begins, then what is seen of it above zero and below.
   */
  private static List<Object> series(List<Step> steps) {
    List<Object> unseen = new ArrayList<>();
    List<Object> above = new ArrayList<>();
    List<Object> below = new ArrayList<>();
    for (Step step : steps) {
      double low = Math.min(step.from(), step.to());
      double high = Math.max(step.from(), step.to());
      unseen.add(low > 0 ? low : Math.min(high, 0));
      above.add(bar(Math.max(high, 0) - Math.max(low, 0), step));
      below.add(bar(Math.min(low, 0) - Math.min(high, 0), step));
    }
    return List.of(
        stacked(unseen, object(entry("color", "transparent")), true),
        stacked(above, object(), false),
        stacked(below, object(), false));
  }

  private static Map<String, Object> bar(double length, Step step) {
    return object(
        entry("value", length),
        entry("itemStyle", object(entry("color", step.colour()))),
        entry("tooltip", object(entry("formatter", step.title() + ": " + step.text()))));
  }

  private static Map<String, Object> stacked(
      List<Object> data, Map<String, Object> style, boolean silent) {
    return object(
        entry("type", "bar"),
        entry("stack", "steps"),
        entry("barWidth", "66%"),
        entry("silent", silent),
        entry("itemStyle", style),
        entry("data", data));
  }
}

package jamfor.web.report;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.standing.Standing;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.report.Part.Table;
import jamfor.web.report.Part.Table.Column;
import jamfor.web.report.Part.Table.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The members of the cooperation in one key figure, and what they come to together. */
final class MemberTable {

  /**
   * A column: its heading, and its cell for a member.
   *
   * @param summary its cell in a row that sums up; empty where there is nothing to say
   */
  private record Rule(
      Column column,
      Function<Placement, Cell> member,
      Function<Function<Comparison, Value>, Cell> summary) {}

  private final Setting setting;
  private final KeyFigure keyFigure;
  private final Comparison shown;

  MemberTable(Setting setting, KeyFigure keyFigure, Comparison shown) {
    this.setting = setting;
    this.keyFigure = keyFigure;
    this.shown = shown;
  }

  Table table() {
    List<Rule> rules = rules();
    List<Row> rows = new ArrayList<>();
    shown.placements().stream()
        .sorted(Comparator.comparing(Placement::municipality, setting.names().codes()))
        .forEach(
            placement ->
                rows.add(
                    new Row(
                        false,
                        rules.stream().map(rule -> rule.member().apply(placement)).toList())));
    summary(rules, rows, setting.say("mean_of", setting.count(shown)), Comparison::mean);
    if (shown.weightedMean().known()) {
      summary(rules, rows, setting.say("weighted_mean"), Comparison::weightedMean);
    }
    summary(rules, rows, setting.say("lower_quartile"), Comparison::lowerQuartile);
    summary(rules, rows, setting.say("median"), Comparison::median);
    summary(rules, rows, setting.say("upper_quartile"), Comparison::upperQuartile);
    if (shown.country().known()) {
      summary(rules, rows, setting.say("country"), Comparison::country);
    }
    String title =
        setting.say(
            "table",
            setting.in(keyFigure.title()),
            setting.in(keyFigure.measure().text()),
            setting.text().period(shown.period()));
    return new Table(title, rules.stream().map(Rule::column).toList(), rows);
  }

  private void summary(
      List<Rule> rules, List<Row> rows, String title, Function<Comparison, Value> statistic) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(title));
    rules.stream().skip(1).forEach(rule -> cells.add(rule.summary().apply(statistic)));
    rows.add(new Row(true, cells));
  }

  private List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(words("municipality", false, one -> Cell.of(setting.names().of(one.municipality()))));
    if (any(one -> !one.period().equals(shown.period()))) {
      rules.add(words("period", false, one -> Cell.of(setting.text().period(one.period()))));
    }
    rules.add(value(setting.say("value"), shown));
    Stream.of(Sex.K, Sex.M)
        .filter(keyFigure.sexes()::contains)
        .flatMap(sex -> ofSex(sex).stream())
        .forEach(rules::add);
    rules.add(words("rank", true, this::rank));
    rules.addAll(certainty());
    rules.add(
        words(
            "difference",
            true,
            one -> Cell.difference(one.difference(), keyFigure, setting.text())));
    rules.addAll(change());
    if (any(one -> one.outcome().isPresent())) {
      rules.add(
          words(
              "outcome",
              false,
              one -> one.outcome().map(setting.words()::get).map(Cell::of).orElse(Cell.EMPTY)));
    }
    if (any(one -> one.kronor().known())) {
      rules.add(words("kronor", true, one -> Cell.kronor(one.kronor(), setting.text())));
    }
    if (any(one -> similar(one).isPresent())) {
      rules.add(
          words("similar_mean", true, one -> similar(one).map(this::mean).orElse(Cell.EMPTY)));
      rules.add(
          words(
              "similar_n",
              true,
              one -> similar(one).map(setting::count).map(Cell::of).orElse(Cell.EMPTY)));
    }
    return rules;
  }

  /** How sure each value and place is; nothing where the source does not give n. */
  private List<Rule> certainty() {
    Map<String, Standing> standings = new HashMap<>();
    setting
        .edition()
        .get(keyFigure.id())
        .listStandings(shown.group(), shown.period(), shown.sex())
        .forEach(one -> standings.put(one.municipality(), one));
    if (standings.isEmpty()) {
      return List.of();
    }
    return List.of(
        words("persons", true, one -> persons(standings.get(one.municipality()))),
        words("interval", true, this::interval),
        words("places", true, one -> places(standings.get(one.municipality()))));
  }

  private Cell persons(@Nullable Standing standing) {
    return standing == null
        ? Cell.EMPTY
        : Cell.count(Math.round(standing.persons()), setting.text());
  }

  private Cell interval(Placement placement) {
    return setting
        .edition()
        .get(keyFigure.id())
        .findInterval(placement.municipality(), placement.period(), shown.sex())
        .map(one -> Cell.of(setting.text().interval(one.low(), one.high(), keyFigure)))
        .orElse(Cell.EMPTY);
  }

  private Cell places(@Nullable Standing standing) {
    return standing == null || standing.firstRank().isEmpty() || standing.lastRank().isEmpty()
        ? Cell.EMPTY
        : Cell.of(
            setting
                .text()
                .interval(standing.firstRank().getAsInt(), standing.lastRank().getAsInt()));
  }

  /** The change, under a heading that names the earlier period where it is the same for all. */
  private List<Rule> change() {
    List<Period> since =
        shown.placements().stream()
            .filter(one -> one.change().known())
            .flatMap(one -> one.changeSince().stream())
            .distinct()
            .toList();
    Function<Placement, Cell> change =
        one -> Cell.difference(one.change(), keyFigure, setting.text());
    if (since.isEmpty()) {
      return List.of();
    }
    if (since.size() == 1) {
      String title = setting.say("change_since", setting.text().period(since.get(0)));
      return List.of(new Rule(new Column(title, true), change, any -> Cell.EMPTY));
    }
    return List.of(
        words("change", true, change),
        words(
            "since",
            false,
            one -> one.changeSince().map(setting.text()::period).map(Cell::of).orElse(Cell.EMPTY)));
  }

  private boolean any(java.util.function.Predicate<Placement> condition) {
    return shown.placements().stream().anyMatch(condition);
  }

  private Rule words(String title, boolean numeric, Function<Placement, Cell> member) {
    return new Rule(new Column(setting.say(title), numeric), member, any -> Cell.EMPTY);
  }

  private Rule value(String title, Comparison comparison) {
    return new Rule(
        new Column(title, true),
        one ->
            comparison
                .find(one.municipality())
                .map(same -> Cell.value(same.value(), keyFigure, setting.text()))
                .orElse(Cell.EMPTY),
        statistic -> Cell.value(statistic.apply(comparison), keyFigure, setting.text()));
  }

  private Optional<Rule> ofSex(Sex sex) {
    return setting
        .edition()
        .get(keyFigure.id())
        .find(shown.group(), shown.period(), sex)
        .map(comparison -> value(setting.words().get(sex), comparison));
  }

  private Cell rank(Placement placement) {
    return placement.rank().isPresent()
        ? Cell.count(placement.rank().getAsInt(), setting.text())
        : Cell.EMPTY;
  }

  private Cell mean(Comparison comparison) {
    return Cell.value(comparison.mean(), keyFigure, setting.text());
  }

  /** The comparison with the member's similar municipalities in the key figure's service. */
  private Optional<Comparison> similar(Placement placement) {
    return setting.edition().catalogue().listSimilar(placement.municipality()).stream()
        .filter(group -> group.service().equals(Optional.of(keyFigure.service())))
        .findFirst()
        .flatMap(
            group ->
                setting.edition().get(keyFigure.id()).find(group.id(), shown.period(), shown.sex()))
        .filter(Setting::covers);
  }
}

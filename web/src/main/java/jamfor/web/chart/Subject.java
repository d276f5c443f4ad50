package jamfor.web.chart;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.KeyFigureResult;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.chart.Palette.Mark;
import jamfor.web.text.Citations;
import jamfor.web.text.FigureText;
import jamfor.web.text.Names;
import jamfor.web.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a chart is about, looked up once, and the words for it. */
record Subject(
    Edition edition,
    ChartRequest request,
    KeyFigure keyFigure,
    KeyFigureResult result,
    ComparatorGroup group,
    Map<String, Mark> marks,
    Words words,
    FigureText text,
    Names names) {

  static Optional<Subject> find(Edition edition, ChartRequest request) {
    Words words = Words.in(request.language());
    return edition.groups().stream()
        .filter(group -> group.id().equals(request.group()))
        .findFirst()
        .flatMap(
            group ->
                edition
                    .find(request.keyFigure())
                    .map(
                        result ->
                            new Subject(
                                edition,
                                request,
                                edition.catalogue().getKeyFigure(request.keyFigure()),
                                result,
                                group,
                                Palette.of(edition),
                                words,
                                new FigureText(words),
                                new Names(edition.catalogue(), request.language()))));
  }

  /** The comparison with a group in the period asked for. */
  Optional<Comparison> findComparison(String group) {
    return result.find(group, request.period(), request.sex());
  }

  /** The group of that id, which the edition compares with. */
  ComparatorGroup getGroup(String id) {
    return edition.groups().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  /** All municipalities of a country, where the edition compares with them. */
  Optional<ComparatorGroup> findCountry(String country) {
    return edition.groups().stream()
        .filter(one -> one.kind() == ComparatorGroup.Kind.ALL)
        .filter(one -> one.country().equals(country))
        .findFirst();
  }

  /** Of those held against the group in the period asked for. */
  List<Decomposition> decompositions() {
    return result.decompositions().stream()
        .filter(one -> one.group().equals(group.id()))
        .filter(one -> one.period().equals(request.period()))
        .filter(one -> one.sex() == request.sex())
        .toList();
  }

  /** The members of the group, and the municipality whose peers it holds. */
  List<String> municipalities() {
    return Stream.concat(group.members().stream(), group.of().stream()).distinct().toList();
  }

  boolean cooperates(String municipality) {
    return marks.containsKey(municipality);
  }

  Mark mark(String municipality) {
    return marks.getOrDefault(municipality, Palette.OTHER);
  }

  String title() {
    String title = keyFigure.title().in(request.language());
    return request.sex() == Sex.T
        ? title
        : title + ", " + words.get(request.sex()).toLowerCase(Locale.ROOT);
  }

  String measure() {
    return keyFigure.measure().text().in(request.language());
  }

  /** What a group is called, and how many of its members have a value. */
  String coverage(Comparison comparison, ComparatorGroup group) {
    return words.get(
        "chart.coverage",
        group.title().in(request.language()),
        text.count(comparison.n()),
        text.count(comparison.of()));
  }

  /** A value with its measure, and its own period where that is another than the chart's. */
  String dated(Placement placement) {
    String value = text.valueWithMeasure(placement.value(), keyFigure);
    return placement.value().known() && !placement.period().equals(request.period())
        ? value + " (" + text.period(placement.period()) + ")"
        : value;
  }

  String withMeasure(Value value) {
    return text.valueWithMeasure(value, keyFigure);
  }

  /** How to cite what the chart shows, and the edition it is from. */
  String source(List<Period> periods) {
    return Citations.of(edition, keyFigure, words).line(periods, municipalities())
        + " · "
        + words.get("chart.edition", edition.plan().title().in(request.language()));
  }
}

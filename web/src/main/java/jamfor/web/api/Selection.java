package jamfor.web.api;

import jamfor.analytics.edition.Edition;
import jamfor.analytics.edition.Editions;
import jamfor.analytics.figure.Figure;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import jamfor.web.problem.Parameters;
import jamfor.web.problem.Problems;
import jamfor.web.text.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the filters let through; every filter names what exists. */
record Selection(
    Edition edition,
    Words words,
    List<KeyFigure> keyFigures,
    Set<String> municipalities,
    List<ComparatorGroup> groups,
    Set<Period> periods,
    Set<Sex> sexes) {

  static Selection of(Editions editions, Filters filters) {
    Edition edition = Parameters.edition(editions, filters.edition());
    return new Selection(
        edition,
        Words.in(Parameters.language(filters.lang().orElse("sv"))),
        keyFigures(edition, filters),
        municipalities(edition, filters),
        filters.group().stream().map(id -> group(edition, id)).toList(),
        filters.period().stream().map(Parameters::period).collect(Collectors.toSet()),
        filters.sex().stream().map(Parameters::sex).collect(Collectors.toSet()));
  }

  /** The same where all of an edition at once would be too much. */
  static Selection named(Editions editions, Filters filters) {
    if (filters.keyFigure().isEmpty() && filters.municipality().isEmpty()) {
      throw Problems.needed("keyFigure", "Name at least one keyFigure or municipality");
    }
    return of(editions, filters);
  }

  private static List<KeyFigure> keyFigures(Edition edition, Filters filters) {
    for (String id : filters.keyFigure()) {
      if (edition.find(id).isEmpty()) {
        throw Problems.wrong("keyFigure", id, "the id of a key figure");
      }
    }
    Stream<KeyFigure> chosen =
        filters.keyFigure().isEmpty()
            ? edition.keyFigures().stream()
            : filters.keyFigure().stream().map(edition.catalogue()::getKeyFigure);
    return chosen.distinct().toList();
  }

  private static Set<String> municipalities(Edition edition, Filters filters) {
    for (String code : filters.municipality()) {
      if (edition.catalogue().municipalities().find(code).isEmpty()) {
        throw Problems.wrong("municipality", code, "the code of a municipality");
      }
    }
    return Set.copyOf(filters.municipality());
  }

  private static ComparatorGroup group(Edition edition, String id) {
    return edition.groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.wrong("group", id, "the id of one of the edition's groups"));
  }

  /** Whether the municipality is one of those named, or none is named. */
  boolean holdsMunicipality(String code) {
    return municipalities.isEmpty() || municipalities.contains(code);
  }

  /** Whether the municipality is in one of the groups named, or none is named. */
  boolean holdsMember(String code) {
    return groups.isEmpty()
        || groups.stream()
            .anyMatch(
                group ->
                    group.members().contains(code) || group.of().filter(code::equals).isPresent());
  }

  /** Whether a figure passes all filters. */
  boolean holds(Figure figure) {
    return holdsMunicipality(figure.municipality())
        && holdsMember(figure.municipality())
        && holdsPeriod(figure.period())
        && holdsSex(figure.sex());
  }

  boolean holdsPeriod(Period period) {
    return periods.isEmpty() || periods.contains(period);
  }

  boolean holdsSex(Sex sex) {
    return sexes.isEmpty() || sexes.contains(sex);
  }
}

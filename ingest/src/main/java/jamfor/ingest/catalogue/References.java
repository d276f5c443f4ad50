package jamfor.ingest.catalogue;

import jamfor.ingest.catalogue.Formula.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Do the names in the catalogue lead somewhere? All faults are listed, all cycles too. */
final class References {

  private final Map<String, KeyFigure> keyFigures;
  private final Map<String, Source> sources;
  private final List<String> faults = new ArrayList<>();

  private References(Map<String, KeyFigure> keyFigures, Map<String, Source> sources) {
    this.keyFigures = keyFigures;
    this.sources = sources;
  }

  static List<String> faults(
      Map<String, KeyFigure> keyFigures,
      Map<String, Source> sources,
      Map<String, ComparatorGroup> groups,
      Map<String, EditionPlan> editions,
      Methods methods) {
    References references = new References(keyFigures, sources);
    keyFigures.values().forEach(references::check);
    editions.values().forEach(edition -> references.check(edition, groups));
    methods.similarity().stream()
        .filter(variable -> !keyFigures.containsKey(variable.keyFigure()))
        .forEach(
            variable ->
                references.faults.add("similarity: unknown key figure " + variable.keyFigure()));
    methods.profiles().stream()
        .flatMap(profile -> profile.axes().stream())
        .filter(axis -> !keyFigures.containsKey(axis))
        .forEach(axis -> references.faults.add("profiles: unknown key figure " + axis));
    return references.faults;
  }

  private void check(KeyFigure keyFigure) {
    Stream.of(
            keyFigure.formula().references(),
            keyFigure.weight().stream().flatMap(Formula::references),
            keyFigure.volume().stream().flatMap(Formula::references),
            keyFigure.n().stream().flatMap(Formula::references),
            keyFigure.parts().stream().flatMap(part -> part.formula().references()))
        .flatMap(each -> each)
        .filter(reference -> !leadsSomewhere(reference))
        .forEach(
            reference ->
                faults.add(keyFigure.id() + ": nothing delivers or defines " + reference.name()));
    boolean otherPersons =
        keyFigure.rollUp() == KeyFigure.RollUp.WEIGHTED_MEAN
            && keyFigure.n().isPresent()
            && !keyFigure.n().equals(keyFigure.weight());
    if (otherPersons) {
      faults.add(keyFigure.id() + ": a mean weighted by one number is no share of another");
    }
    cycle(keyFigure, new LinkedHashSet<>());
  }

  private boolean leadsSomewhere(Reference reference) {
    if (!reference.isVariable()) {
      return keyFigures.containsKey(reference.name());
    }
    return sources.values().stream()
        .map(Source::variables)
        .anyMatch(
            names ->
                names.prefix().filter(reference.name()::startsWith).isPresent()
                    || names.listed().stream().anyMatch(one -> one.id().equals(reference.name())));
  }

  private void cycle(KeyFigure keyFigure, Set<String> above) {
    if (!above.add(keyFigure.id())) {
      faults.add("The formulas go in a circle: " + String.join(" -> ", above));
      return;
    }
    keyFigure
        .formula()
        .references()
        .map(reference -> keyFigures.get(reference.name()))
        .filter(java.util.Objects::nonNull)
        .forEach(next -> cycle(next, new LinkedHashSet<>(above)));
  }

  private void check(EditionPlan edition, Map<String, ComparatorGroup> groups) {
    Stream.concat(edition.groups().stream(), Stream.of(edition.cooperation()))
        .filter(group -> !groups.containsKey(group))
        .forEach(group -> faults.add(edition.id() + ": unknown group " + group));
    edition.keyFigures().stream()
        .filter(id -> !keyFigures.containsKey(id))
        .forEach(id -> faults.add(edition.id() + ": unknown key figure " + id));
    edition.chapters().stream()
        .filter(chapter -> chapter.cooperation().isPresent())
        .forEach(chapter -> members(edition, chapter, groups));
    edition.chapters().forEach(chapter -> beside(edition, chapter));
  }

  /** A chapter shows some of the edition's members. */
  private void members(
      EditionPlan edition, EditionPlan.Chapter chapter, Map<String, ComparatorGroup> groups) {
    ComparatorGroup all = groups.get(edition.cooperation());
    ComparatorGroup shown = groups.get(edition.cooperation(chapter));
    if (shown == null || !edition.groups().contains(shown.id())) {
      faults.add(
          "%s, %s: %s is not among the edition's groups"
              .formatted(edition.id(), chapter.id(), edition.cooperation(chapter)));
    } else if (all != null && !all.members().containsAll(shown.members())) {
      faults.add(
          "%s, %s: %s has members that %s has not"
              .formatted(edition.id(), chapter.id(), shown.id(), all.id()));
    }
  }

  /** What stands side by side is the edition's. */
  private void beside(EditionPlan edition, EditionPlan.Chapter chapter) {
    chapter.beside().stream()
        .flatMap(pair -> Stream.of(pair.cost(), pair.result()))
        .filter(id -> !edition.keyFigures().contains(id))
        .forEach(
            id ->
                faults.add(
                    "%s, %s: %s is not in the edition".formatted(edition.id(), chapter.id(), id)));
  }
}

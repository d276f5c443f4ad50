package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.decomposition.Decomposition;
import jamfor.analytics.decomposition.Decompositions;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import java.util.List;
import java.util.Optional;

/**
 * What the cost page and its files are about.
 *
 * @param costs all of the edition
 * @param chosen the one that is taken apart; empty where the edition has no costs
 * @param other who the municipality is held against, where that is not the group's mean
 * @param asked who was asked for and cannot be held against, since it lacks a part
 */
record Costing(
    Page page,
    CostPlace place,
    List<KeyFigure> costs,
    Optional<View> chosen,
    Optional<String> other,
    Optional<String> asked) {

  static Costing of(Page page) {
    CostPlace place = CostPlace.of(page);
    List<KeyFigure> costs = Costs.list(page);
    Optional<View> chosen = chosen(costs, place, page);
    Optional<String> asked =
        new Choices(page.here())
            .find(
                "with",
                code ->
                    Optional.of(code)
                        .filter(
                            one ->
                                page.edition().catalogue().municipalities().find(one).isPresent()))
            .filter(code -> !code.equals(place.municipality()));
    Optional<String> other =
        asked.filter(code -> chosen.flatMap(view -> find(view, code)).isPresent());
    return new Costing(page, place, costs, chosen, other, asked.filter(code -> other.isEmpty()));
  }

  private static Optional<View> chosen(List<KeyFigure> costs, CostPlace place, Page page) {
    return new Choices(page.here())
        .find("keyFigure", id -> costs.stream().filter(one -> one.id().equals(id)).findFirst())
        .map(one -> view(one, place, page))
        .or(
            () ->
                costs.stream()
                    .map(one -> view(one, place, page))
                    .filter(view -> find(view, place.municipality()).isPresent())
                    .findFirst())
        .or(() -> costs.stream().findFirst().map(one -> view(one, place, page)));
  }

  private static View view(KeyFigure keyFigure, CostPlace place, Page page) {
    Address address = place.to("/costs", page).with("keyFigure", keyFigure.id());
    return View.of(keyFigure, Page.of(page.edition(), page.editions(), page.language(), address));
  }

  private static Optional<Decomposition> find(View view, String municipality) {
    return beside(view).stream().filter(one -> one.municipality().equals(municipality)).findFirst();
  }

  /** All that take part in the group in the period shown, each taken apart. */
  static List<Decomposition> beside(View view) {
    return view.comparison().stream()
        .flatMap(
            comparison ->
                view.result().decompositions().stream()
                    .filter(one -> one.group().equals(comparison.group()))
                    .filter(one -> one.period().equals(comparison.period()))
                    .filter(one -> one.sex() == comparison.sex()))
        .toList();
  }

  /** The chosen cost's difference to the group's mean, or to the other, taken apart. */
  Optional<Decomposition> held() {
    return chosen.flatMap(
        view ->
            find(view, municipality())
                .flatMap(
                    own ->
                        other
                            .map(
                                code ->
                                    find(view, code)
                                        .map(
                                            one ->
                                                Decompositions.between(view.keyFigure(), own, one)))
                            .orElse(Optional.of(own))));
  }

  /** The costs that can be taken apart for the municipality in the group. */
  List<KeyFigure> apart() {
    return costs.stream()
        .filter(one -> find(view(one, place, page), municipality()).isPresent())
        .toList();
  }

  String municipality() {
    return place.municipality();
  }

  ComparatorGroup group() {
    return place.group();
  }

  Optional<Comparison> shown(KeyFigure keyFigure) {
    return page.edition().findShown(keyFigure.id(), group().id(), Sex.T);
  }

  /** Whom the municipality is held against, in words. */
  String against() {
    return other
        .map(page.names()::of)
        .orElseGet(
            () -> page.words().get("page.cost.mean_of", group().title().in(page.language())));
  }
}

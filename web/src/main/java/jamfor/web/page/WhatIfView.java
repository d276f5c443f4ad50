package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.comparison.Placement;
import jamfor.analytics.scenario.AssumedPlace;
import jamfor.analytics.scenario.Scenario;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Sex;
import jamfor.ingest.vocabulary.Value;
import jamfor.web.page.Assumed.Field;
import jamfor.web.text.Sentences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a cost per child would be with a reader's assumptions. Only what is published stands outside
 * of {@link Result}.
 *
 * @param keyFigures those that can be tried; none where the edition has none per child
 * @param published what is known, in a sentence
 * @param costs the page of the costs, about the same municipality
 * @param faults what in the form has to be mended
 */
record WhatIfView(
    String municipality,
    String group,
    String title,
    String measure,
    String period,
    List<Choice> municipalities,
    List<Choice> groups,
    List<Choice> similarGroups,
    List<Choice> keyFigures,
    String note,
    String filters,
    String published,
    String costs,
    List<Part> parts,
    List<Term> faults,
    Optional<Result> result,
    String impossible) {

  /** Fields of the form that belong together. */
  record Part(String title, String how, List<Entry> entries) {}

  /**
   * A field.
   *
   * @param fault what is wrong with what was typed; empty when nothing
   */
  record Entry(String parameter, String label, String typed, String limits, String fault) {}

  /** What follows from the assumptions: nothing of it is published. */
  record Result(String said, List<Line> lines, List<Line> effects, String place) {}

  /** A row: a figure before and after, or what one assumption does. */
  record Line(String title, String before, String after, String change, boolean assumedBefore) {}

  private record Ground(KeyFigure keyFigure, Comparison comparison, double value) {}

  static WhatIfView of(Page page) {
    CostPlace place = CostPlace.of(page);
    List<KeyFigure> all = Costs.perChild(page);
    Optional<KeyFigure> keyFigure = new Choices(page.here()).among("keyFigure", all, KeyFigure::id);
    Optional<Comparison> comparison =
        keyFigure.flatMap(one -> page.edition().findShown(one.id(), place.group().id(), Sex.T));
    Optional<Ground> ground =
        comparison
            .flatMap(one -> one.find(place.municipality()))
            .map(Placement::value)
            .filter(value -> value.known() && value.get() > 0)
            .map(
                value ->
                    new Ground(keyFigure.orElseThrow(), comparison.orElseThrow(), value.get()));
    Assumed assumed = Assumed.of(page.here());
    Optional<Scenario> scenario =
        ground.flatMap(from -> assumed.find().map(what -> Scenario.of(from.value(), what)));
    WhatIfWords words = new WhatIfWords(page);
    String title = keyFigure.map(page::title).orElse("");
    String name = page.names().of(place.municipality());
    String group = place.group().title().in(page.language());
    String period = comparison.map(one -> page.text().period(one.period())).orElse("–");
    return new WhatIfView(
        name,
        group,
        title,
        keyFigure.map(one -> one.measure().text().in(page.language())).orElse(""),
        period,
        place.municipalities(page),
        place.groups(page, false),
        place.groups(page, true),
        all.stream()
            .map(one -> new Choice(one.id(), page.title(one), keyFigure.equals(Optional.of(one))))
            .toList(),
        place.note(page),
        page.words().get("page.whatif.filters", name, group, title, period),
        published(place, keyFigure, comparison, page),
        place.to("/costs", page).toString(),
        words.parts(assumed),
        Arrays.stream(Field.values())
            .filter(assumed.faults()::containsKey)
            .map(field -> new Term(words.label(field), words.fault(field, assumed)))
            .toList(),
        scenario
            .filter(Scenario::possible)
            .map(one -> result(one, ground.orElseThrow(), place, page)),
        scenario.filter(one -> !one.possible()).isPresent()
            ? page.words().get("page.whatif.impossible")
            : "");
  }

  private static String published(
      CostPlace place, Optional<KeyFigure> keyFigure, Optional<Comparison> comparison, Page page) {
    return keyFigure
        .flatMap(
            one ->
                comparison.map(
                    all ->
                        new Sentences(page.words(), page.names())
                            .place(all, one, place.municipality())))
        .orElseGet(() -> page.words().get("page.whatif.none"));
  }

  private static Result result(Scenario scenario, Ground ground, CostPlace place, Page page) {
    KeyFigure keyFigure = ground.keyFigure();
    List<Double> others =
        ground.comparison().placements().stream()
            .filter(one -> !one.municipality().equals(place.municipality()))
            .filter(one -> place.group().members().contains(one.municipality()))
            .filter(one -> one.value().known())
            .map(one -> one.value().get())
            .toList();
    AssumedPlace assumed = AssumedPlace.of(scenario.perChildAfter(), others);
    AssumedPlace published = AssumedPlace.of(scenario.perChildBefore(), others);
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(
            page.title(keyFigure),
            money(scenario.perChildBefore(), keyFigure, page),
            money(scenario.perChildAfter(), keyFigure, page),
            change(scenario.perChildChange(), keyFigure, page),
            false));
    lines.add(
        new Line(
            page.words().get("page.whatif.whole"),
            page.text().amount(Value.of(scenario.costBefore())),
            page.text().amount(Value.of(scenario.costAfter())),
            page.text().kronor(Value.of(scenario.costChange())),
            true));
    if (place.group().members().contains(place.municipality())) {
      lines.add(
          new Line(
              page.words().get("page.whatif.mean"),
              money(published.mean(), keyFigure, page),
              money(assumed.mean(), keyFigure, page),
              "",
              false));
    }
    lines.add(
        new Line(
            page.words().get("page.rank"), rank(published, page), rank(assumed, page), "", false));
    List<Line> effects = new ArrayList<>();
    for (Scenario.Effect effect : scenario.effects()) {
      if (effect.cost() != 0 || effect.perChild() != 0) {
        effects.add(
            new Line(
                page.words().get(effect.cause()),
                "",
                page.text().kronor(Value.of(effect.cost())),
                change(effect.perChild(), keyFigure, page),
                true));
      }
    }
    return new Result(
        said(scenario, keyFigure, place, page), lines, effects, placed(assumed, place, page));
  }

  private static String said(Scenario scenario, KeyFigure keyFigure, CostPlace place, Page page) {
    String way = scenario.perChildChange() < 0 ? "page.whatif.said.less" : "page.whatif.said.more";
    return page.words()
        .get(
            way,
            page.names().of(place.municipality()),
            money(scenario.perChildAfter(), keyFigure, page),
            money(Math.abs(scenario.perChildChange()), keyFigure, page),
            page.text().kronor(Value.of(scenario.costChange())));
  }

  private static String placed(AssumedPlace assumed, CostPlace place, Page page) {
    return page.words()
        .get(
            "page.whatif.place",
            page.names().of(place.municipality()),
            page.text().count(assumed.rank()),
            page.text().count(assumed.of()),
            place.group().title().in(page.language()));
  }

  private static String rank(AssumedPlace place, Page page) {
    return page.words()
        .get("page.n_of", page.text().count(place.rank()), page.text().count(place.of()));
  }

  private static String money(double amount, KeyFigure keyFigure, Page page) {
    return page.text().valueWithMeasure(Value.of(amount), keyFigure);
  }

  private static String change(double amount, KeyFigure keyFigure, Page page) {
    return page.text().differenceWithMeasure(Value.of(amount), keyFigure);
  }
}

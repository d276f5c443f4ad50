package jamfor.web.load;

import jamfor.ingest.catalogue.Catalogue;
import jamfor.ingest.catalogue.EditionPlan;
import jamfor.ingest.vocabulary.Language;
import jamfor.ingest.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What readers of a country ask for: of a hundred pages fifty are of key figures, thirty of
 * municipalities, fifteen comparisons of up to eight key figures in up to three years, and five
 * searches. No address comes twice; the same seed gives the same addresses.
 */
final class Addresses {

  private static final long SEED = 20_261_122;
  private static final int HUNDRED = 100;
  private static final String SWEDEN = "SE";

  private final Random random = new Random(SEED);
  private final EditionPlan plan;
  private final List<String> keyFigures;
  private final List<String> municipalities;
  private final Set<String> given = new LinkedHashSet<>();

  Addresses(Catalogue catalogue) {
    this.plan = Objects.requireNonNull(catalogue.editions().values().iterator().next());
    this.keyFigures = List.copyOf(catalogue.keyFigures().keySet());
    this.municipalities =
        catalogue.municipalities().listCurrent(SWEDEN).stream().map(Municipality::code).toList();
  }

  /** So many that nobody has been given yet. */
  List<String> list(int number) {
    List<String> list = new ArrayList<>();
    while (list.size() < number) {
      String address = make(list.size() % HUNDRED);
      if (given.add(address)) {
        list.add(address);
      }
    }
    Collections.shuffle(list, random);
    return list;
  }

  private String make(int ofHundred) {
    String language = "lang=" + any(Stream.of(Language.values()).map(Language::tag).toList());
    String group = "&group=" + any(plan.groups());
    if (ofHundred < 50) {
      return "/key-figures/" + any(keyFigures) + "?" + language + group;
    }
    if (ofHundred < 80) {
      // The last group is the country: no other holds all of them.
      String country = plan.groups().get(plan.groups().size() - 1);
      return "/municipalities/" + any(municipalities) + "?" + language + "&group=" + country;
    }
    if (ofHundred < 95) {
      return "/compare?" + language + group + some("keyFigure", plan.keyFigures(), 8) + years();
    }
    return "/?" + language + "&q=" + random.nextInt(100_001, 100_001 + keyFigures.size());
  }

  private String years() {
    List<String> years =
        IntStream.rangeClosed(plan.year() - 9, plan.year()).mapToObj(String::valueOf).toList();
    return some("period", years, 3);
  }

  private String some(String name, List<String> all, int most) {
    StringBuilder chosen = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      chosen.append('&').append(name).append('=').append(any(all));
    }
    return chosen.toString();
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}

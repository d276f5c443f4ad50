package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.analytics.overview.Placed;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Optional;

/**
 * Where a value lies among all municipalities of its country.
 *
 * @param reason why it is not placed there; empty when it is
 */
record WholeCountry(Mark band, String reason) {

  static WholeCountry of(KeyFigure keyFigure, String municipality, Sex sex, Page page) {
    Optional<Comparison> shown =
        page.edition()
            .findShownPeriod(keyFigure.id(), sex)
            .flatMap(period -> find(keyFigure, period, sex, page));
    Mark band =
        Mark.ofBand(
            shown.flatMap(one -> one.find(municipality)).flatMap(one -> one.band()), page.words());
    return new WholeCountry(
        band, band.shown() ? "" : shown.map(one -> reason(one, page)).orElse(""));
  }

  /** The comparison with all municipalities, whether or not it places anybody. */
  static Optional<Comparison> find(KeyFigure keyFigure, Period period, Sex sex, Page page) {
    return group(page)
        .flatMap(all -> page.edition().get(keyFigure.id()).find(all.id(), period, sex));
  }

  static Optional<ComparatorGroup> group(Page page) {
    return Placed.wholeCountry(page.edition());
  }

  /** Whether a comparison with the whole country places any municipality. */
  static boolean places(Comparison comparison) {
    return comparison.placements().stream().anyMatch(one -> one.band().isPresent());
  }

  /**
   * "no comparison with the whole country: 49 of 290"; empty when the municipality is what lacks.
   */
  static String reason(Comparison comparison, Page page) {
    return places(comparison)
        ? ""
        : page.words()
            .get(
                "page.no_country",
                page.text().count(comparison.n()),
                page.text().count(comparison.of()));
  }
}

package jamfor.web.page;

import jamfor.analytics.comparison.Comparison;
import jamfor.ingest.catalogue.ComparatorGroup;
import jamfor.ingest.catalogue.KeyFigure;
import jamfor.ingest.delivery.Delivery;
import jamfor.ingest.vocabulary.Period;
import jamfor.ingest.vocabulary.Sex;
import java.util.Optional;

/**
 * Where it can be seen what a figure rests on: first its calculation with its inputs, from there
 * the row of the delivery that each of them was read from.
 */
final class Origins {

  private Origins() {}

  /**
   * The calculation of a municipality's figure in a comparison; empty where the page of the key
   * figure cannot show it, since nobody in the group has a value.
   */
  static String calculation(
      KeyFigure keyFigure, Comparison comparison, String municipality, Page page) {
    if (comparison.n() == 0 || comparison.find(municipality).isEmpty()) {
      return "";
    }
    return shown(keyFigure, comparison, page).with("municipality", municipality) + "#calculation";
  }

  /** The values that a group's mean is the mean of, each with its calculation. */
  static String table(KeyFigure keyFigure, Comparison comparison, Page page) {
    return shown(keyFigure, comparison, page) + "#table";
  }

  private static Address shown(KeyFigure keyFigure, Comparison comparison, Page page) {
    Address address = page.to(keyFigure).with("group", comparison.group());
    if (comparison.sex() != Sex.T) {
      address = address.with("sex", comparison.sex().name());
    }
    return address.with("period", comparison.period().text());
  }

  /**
   * The calculation of a figure in the cooperation or, for those outside it, among all
   * municipalities.
   */
  static String calculation(
      KeyFigure keyFigure, Optional<Period> period, Sex sex, String municipality, Page page) {
    Optional<ComparatorGroup> group =
        Optional.of(page.edition().cooperation())
            .filter(one -> one.members().contains(municipality))
            .or(() -> WholeCountry.group(page));
    return period
        .flatMap(
            when ->
                group.flatMap(one -> page.edition().get(keyFigure.id()).find(one.id(), when, sex)))
        .map(comparison -> calculation(keyFigure, comparison, municipality, page))
        .orElse("");
  }

  /** A row of a delivery; row 0 is none, and then it is the delivery. */
  static String row(Delivery delivery, int row, Page page) {
    Address address = page.to("/deliveries/" + delivery.sha256());
    return (row > 0 ? address.with("row", Integer.toString(row)) : address).toString();
  }
}

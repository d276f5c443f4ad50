package jamfor.analytics.national;

import java.util.List;

/** How large the synthetic country is: its municipalities are those of Sweden. */
record Size(int keyFigures, int years) {

  /** A country: eleven million observations. */
  private static final Size COUNTRY = new Size(2000, 20);

  Size {
    if (keyFigures < 1 || years < 1) {
      throw new IllegalArgumentException("A country needs a key figure and a year");
    }
  }

  /**
   * @param arguments key figures and years, or only key figures, or nothing
   */
  static Size of(List<String> arguments) {
    return new Size(
        arguments.isEmpty() ? COUNTRY.keyFigures : Integer.parseInt(arguments.get(0)),
        arguments.size() < 2 ? COUNTRY.years : Integer.parseInt(arguments.get(1)));
  }

  /** The last year is the edition's. */
  int firstYear() {
    return SyntheticCatalogue.YEAR - years + 1;
  }

  List<String> arguments() {
    return List.of(Integer.toString(keyFigures), Integer.toString(years));
  }
}

package jamfor.analytics.engine;

/** The columns of a fact and the order in which both engines hand facts over. */
final class FactQuery {

  static final String COLUMNS =
      "variable, period, sex, municipality, unit, provider, value, missing, delivery, row";
  static final String ORDER =
      "variable, period, sex, municipality, unit NULLS FIRST, vintage, delivery, row";

  private FactQuery() {}
}

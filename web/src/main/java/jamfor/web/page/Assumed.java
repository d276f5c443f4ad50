package jamfor.web.page;

import jamfor.analytics.scenario.Assumptions;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader assumes, as typed, and what of it cannot be used.
 *
 * @param typed as it stands in the address, without what was left empty
 * @param numbers those that can be read
 * @param faults the key of the words that say what is wrong
 */
record Assumed(Map<Field, String> typed, Map<Field, Double> numbers, Map<Field, String> faults) {

  /** What can be assumed, with the least and the most that is taken. */
  enum Field {
    CHILDREN("children", 1, 200_000, true),
    MORE_CHILDREN("moreChildren", -100_000, 100_000, true),
    MORE_GROUPS("moreGroups", -100, 100, true),
    GROUP_COST("groupCost", 0, 100_000_000, false),
    MORE_UNITS("moreUnits", -100, 100, true),
    UNIT_COST("unitCost", 0, 1_000_000_000, false),
    PAY_RISE("payRise", -50, 100, false),
    PAY_SHARE("payShare", 0, 100, false);

    private final String parameter;
    private final double least;
    private final double most;
    private final boolean whole;

    Field(String parameter, double least, double most, boolean whole) {
      this.parameter = parameter;
      this.least = least;
      this.most = most;
      this.whole = whole;
    }

    /** Its name in the address. */
    String parameter() {
      return parameter;
    }

    double least() {
      return least;
    }

    double most() {
      return most;
    }

    private Optional<Double> read(String text) {
      String plain = text.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
      String signed = plain.replace('\u2212', '-').replaceFirst("^\\+", "");
      return Optional.of(signed)
          .filter(number -> number.matches(whole ? "-?\\d{1,9}" : "-?\\d{1,10}(\\.\\d{1,4})?"))
          .map(number -> new BigDecimal(number).doubleValue())
          .filter(number -> number >= least && number <= most);
    }
  }

  private static final double HUNDRED = 100;

  static Assumed of(Address address) {
    Map<Field, String> typed = new EnumMap<>(Field.class);
    Map<Field, Double> numbers = new EnumMap<>(Field.class);
    Map<Field, String> faults = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      address.chosen().getOrDefault(field.parameter(), List.of()).stream()
          .findFirst()
          .ifPresent(
              text -> {
                typed.put(field, text);
                field
                    .read(text)
                    .ifPresentOrElse(
                        number -> numbers.put(field, number),
                        () -> faults.put(field, field.whole ? "whole" : "number"));
              });
    }
    Assumed read = new Assumed(typed, numbers, faults);
    if (!typed.isEmpty()) {
      read.demand();
    }
    return read;
  }

  /** A change that lacks what it is multiplied with would silently change nothing. */
  private void demand() {
    if (!typed.containsKey(Field.CHILDREN)) {
      faults.put(Field.CHILDREN, "needed");
    } else if (number(Field.CHILDREN) + number(Field.MORE_CHILDREN) <= 0
        && numbers.containsKey(Field.CHILDREN)) {
      faults.putIfAbsent(Field.MORE_CHILDREN, "none_left");
    }
    demand(Field.MORE_GROUPS, Field.GROUP_COST);
    demand(Field.MORE_UNITS, Field.UNIT_COST);
    demand(Field.PAY_RISE, Field.PAY_SHARE);
  }

  private void demand(Field change, Field price) {
    if (number(change) != 0 && !typed.containsKey(price)) {
      faults.put(price, "needed");
    }
  }

  private double number(Field field) {
    return numbers.getOrDefault(field, 0.0);
  }

  /** Empty where nothing was typed, or something cannot be used. */
  Optional<Assumptions> find() {
    return typed.isEmpty() || !faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Assumptions(
                number(Field.CHILDREN),
                number(Field.MORE_CHILDREN),
                (int) number(Field.MORE_GROUPS),
                number(Field.GROUP_COST),
                (int) number(Field.MORE_UNITS),
                number(Field.UNIT_COST),
                number(Field.PAY_SHARE) / HUNDRED,
                number(Field.PAY_RISE) / HUNDRED));
  }
}

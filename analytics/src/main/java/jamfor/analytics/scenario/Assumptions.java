package jamfor.analytics.scenario;

/**
 * What a reader assumes of one municipality's service; all amounts in kronor a year.
 *
 * @param children whom the cost is divided by today: the year's mean, above 0
 * @param moreChildren how many more or, below 0, fewer; some must be left
 * @param moreGroups how many groups or classes are opened or, below 0, closed
 * @param groupCost what one of them costs; 0 or more
 * @param moreUnits how many schools or preschools are opened or, below 0, closed
 * @param unitCost what one of them costs whoever attends it: its premises and its head; 0 or more
 * @param payShare the part of today's cost that is pay, 0 to 1
 * @param payRise how much higher pay becomes, 0.02 for two per cent; above −1
 */
public record Assumptions(
    double children,
    double moreChildren,
    int moreGroups,
    double groupCost,
    int moreUnits,
    double unitCost,
    double payShare,
    double payRise) {

  /**
   * @throws IllegalArgumentException when a number is not as said
   */
  public Assumptions {
    demand(children > 0, "children", children);
    demand(children + moreChildren > 0, "more children", moreChildren);
    demand(groupCost >= 0, "the cost of a group", groupCost);
    demand(unitCost >= 0, "the cost of a unit", unitCost);
    demand(payShare >= 0 && payShare <= 1, "the share of pay", payShare);
    demand(payRise > -1, "the rise of pay", payRise);
  }

  private static void demand(boolean holds, String what, double number) {
    if (!holds || !Double.isFinite(number)) {
      throw new IllegalArgumentException("Cannot assume %s of %s".formatted(what, number));
    }
  }
}

package jamfor.analytics.efficiency;

/**
 * A municipality's efficiency.
 *
 * @param constant beside the best of any size
 * @param variable beside the best of its own size
 */
public record Efficiency(String municipality, Score constant, Score variable) {

  /** The part of its efficiency that its size takes: 1 where its size is the best. */
  public double scale() {
    return constant.efficiency() / variable.efficiency();
  }
}

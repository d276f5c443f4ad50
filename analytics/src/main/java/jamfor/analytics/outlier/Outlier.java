package jamfor.analytics.outlier;

/**
 * A value far from the others: is it right?
 *
 * @param position in the values that were asked about, from 0
 * @param value as given
 * @param median of those it was held against, itself among them
 * @param score how many times their usual distance it lies from the median; below 0 where lower
 */
public record Outlier(int position, double value, double median, double score) {}

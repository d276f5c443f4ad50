package jamfor.analytics.efficiency;

import java.util.List;
import java.util.Map;

/**
 * How efficient a municipality is beside the best of the others.
 *
 * @param efficiency the part of its inputs with which the best would bring about as much, above 0
 *     to 1
 * @param inputSlacks what of each input could be saved besides, in the input's unit; 0 or more
 * @param outputSlacks what of each output could be had besides, in the output's unit; 0 or more
 * @param peers with whom it is compared, by code, and how much of each
 */
public record Score(
    double efficiency,
    List<Double> inputSlacks,
    List<Double> outputSlacks,
    Map<String, Double> peers) {
  public Score {
    inputSlacks = List.copyOf(inputSlacks);
    outputSlacks = List.copyOf(outputSlacks);
  }

  /** Whether nothing can be saved or had besides: an efficiency of 1 alone is not enough. */
  public boolean isEfficient() {
    return efficiency == 1
        && inputSlacks.stream().allMatch(slack -> slack == 0)
        && outputSlacks.stream().allMatch(slack -> slack == 0);
  }
}

package jamfor.analytics.efficiency;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The linear programs of data envelopment analysis, by inputs. */
final class Envelope {

  /** What is less than this of a mean is the linear program's inexactness. */
  private static final double INEXACT = 1e-7;

  /** The second phase may use so much more than the efficiency that the first phase found. */
  private static final double ROOM = 1e-10;

  private final double[][] inputs;
  private final double[][] outputs;
  private final Returns returns;

  /**
   * What is left over at an efficiency.
   *
   * @param weights of the producers compared with
   */
  record Slacks(double[] inputs, double[] outputs, double[] weights) {}

  /**
   * @param inputs a row for each producer, of numbers about 1
   * @param outputs likewise
   */
  Envelope(double[][] inputs, double[][] outputs, Returns returns) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.returns = returns;
  }

  /**
   * The same frontier without those that another one makes needless: as much of everything with as
   * little of everything. Enough for efficiencies, and much less to solve.
   */
  Envelope frontier() {
    int[] kept = IntStream.range(0, inputs.length).filter(i -> !isNeedless(i)).toArray();
    return new Envelope(
        Arrays.stream(kept).mapToObj(i -> inputs[i]).toArray(double[][]::new),
        Arrays.stream(kept).mapToObj(i -> outputs[i]).toArray(double[][]::new),
        returns);
  }

  /** Of those that are the same the first is kept. */
  private boolean isNeedless(int one) {
    return IntStream.range(0, inputs.length)
        .anyMatch(
            other -> other != one && covers(other, one) && (other < one || !covers(one, other)));
  }

  private boolean covers(int other, int one) {
    return atMost(inputs[other], inputs[one]) && atMost(outputs[one], outputs[other]);
  }

  private static boolean atMost(double[] left, double[] right) {
    for (int i = 0; i < left.length; i++) {
      if (left[i] > right[i]) {
        return false;
      }
    }
    return true;
  }

  /** min θ where Xλ ≤ θx, Yλ ≥ y, λ ≥ 0; Σλ = 1 where returns are variable. */
  double efficiency(double[] x, double[] y) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] weights = weights(model);
    Variable theta = model.newVariable("efficiency").lower(0).weight(1);
    for (int i = 0; i < x.length; i++) {
      sum(model, weights, inputs, i).set(theta, -x[i]).upper(0);
    }
    for (int i = 0; i < y.length; i++) {
      sum(model, weights, outputs, i).lower(y[i]);
    }
    return solved(model.minimise()).getValue();
  }

  /** max of all slacks where Xλ + s = θx and Yλ − t = y. */
  Slacks slacks(double efficiency, double[] x, double[] y) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] weights = weights(model);
    int n = weights.length;
    for (int i = 0; i < x.length; i++) {
      Variable slack = model.newVariable("input slack " + i).lower(0).weight(1);
      sum(model, weights, inputs, i).set(slack, 1).level(efficiency * (1 + ROOM) * x[i]);
    }
    for (int i = 0; i < y.length; i++) {
      Variable slack = model.newVariable("output slack " + i).lower(0).weight(1);
      sum(model, weights, outputs, i).set(slack, -1).level(y[i]);
    }
    Optimisation.Result found = solved(model.maximise());
    double[] numbers = new double[n + x.length + y.length];
    Arrays.setAll(numbers, i -> exact(found.doubleValue(i)));
    return new Slacks(
        Arrays.copyOfRange(numbers, n, n + x.length),
        Arrays.copyOfRange(numbers, n + x.length, numbers.length),
        Arrays.copyOf(numbers, n));
  }

  private static double exact(double number) {
    return number < INEXACT ? 0 : number;
  }

  private Variable[] weights(ExpressionsBasedModel model) {
    Variable[] weights = new Variable[inputs.length];
    Arrays.setAll(weights, i -> model.newVariable("producer " + i).lower(0));
    if (returns == Returns.VARIABLE) {
      Expression all = model.newExpression("all").level(1);
      Arrays.stream(weights).forEach(weight -> all.set(weight, 1));
    }
    return weights;
  }

  private static Expression sum(
      ExpressionsBasedModel model, Variable[] weights, double[][] numbers, int column) {
    Expression sum = model.newExpression(model.countExpressions() + "");
    for (int i = 0; i < weights.length; i++) {
      sum.set(weights[i], numbers[i][column]);
    }
    return sum;
  }

  private static Optimisation.Result solved(Optimisation.Result result) {
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("No solution was found: " + result.getState());
    }
    return result;
  }
}

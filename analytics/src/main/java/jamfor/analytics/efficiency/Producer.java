package jamfor.analytics.efficiency;

import jamfor.ingest.vocabulary.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A municipality that brings about outputs with inputs.
 *
 * @param municipality its code
 * @param inputs such as teachers or costs, in any units, the same for all; above 0
 * @param outputs such as pupils with all grades, in any units; 0 or more, some above 0
 */
public record Producer(String municipality, List<Value> inputs, List<Value> outputs) {
  public Producer {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  boolean isKnown() {
    return Stream.concat(inputs.stream(), outputs.stream()).allMatch(Value::known);
  }

  double[] in() {
    return inputs.stream().mapToDouble(Value::get).toArray();
  }

  double[] out() {
    return outputs.stream().mapToDouble(Value::get).toArray();
  }
}

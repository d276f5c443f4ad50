package jamfor.ingest.check;

import jamfor.ingest.catalogue.Identity;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The variables of an identity where all of them are known: one place, sex and period.
 *
 * @param block of the first variable
 * @param at where the fact of the first variable stands in its block
 * @param values in the order of the identity's variables
 */
record Together(Identity identity, Block block, int at, double[] values) {

  /** Hands over every such place, sex and period of the identities of one kind. */
  static void each(Checked delivery, Identity.Kind kind, Consumer<Together> take) {
    for (Identity identity : delivery.catalogue().identities().values()) {
      List<Block> blocks =
          identity.variables().stream()
              .flatMap(variable -> delivery.facts().find(variable).stream())
              .toList();
      if (identity.kind() == kind && blocks.size() == identity.variables().size()) {
        each(identity, blocks, take);
      }
    }
  }

  private static void each(Identity identity, List<Block> blocks, Consumer<Together> take) {
    Block first = blocks.get(0);
    for (int i = 0; i < first.size(); i++) {
      double[] values = new double[blocks.size()];
      int known = 0;
      for (Block block : blocks) {
        int at = block.find(first.place(i), first.sex(i), first.periodPosition(i));
        if (at >= 0 && block.known(at)) {
          values[known++] = block.value(at);
        }
      }
      if (known == values.length) {
        take.accept(new Together(identity, first, i, values));
      }
    }
  }

  /** The sum of all but the first. */
  double rest() {
    return Arrays.stream(values).skip(1).sum();
  }

  void find(Checked delivery, String rule, Object... details) {
    Object[] all = new Object[details.length + 3];
    all[0] = String.join(", ", identity.variables());
    all[1] = delivery.place(block, at);
    all[2] = block.period(at);
    System.arraycopy(details, 0, all, 3, details.length);
    delivery.find(rule, block, at, all);
  }
}

package jamfor.analytics.engine;

import java.io.Serializable;

/** What is computed from one key figure's block: pure, the same on every engine. */
public interface Computation<R extends Serializable> extends Serializable {
  R compute(Block block);
}

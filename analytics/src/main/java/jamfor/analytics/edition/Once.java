package jamfor.analytics.edition;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a thing when it is first asked for, and keeps it. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> make;
  private volatile @Nullable T made;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public T get() {
    T known = made;
    return known != null ? known : make();
  }

  private synchronized T make() {
    T known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}

package dev.whylint.analysis.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when it is first asked for, by one thread while the others wait for it. */
public final class Once<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /** A value that this makes. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value. */
  public T get() {
    T known = value;
    return known == null ? make() : known;
  }

  private synchronized T make() {
    T known = value;
    if (known == null) {
      known = maker.get();
      value = known;
    }
    return known;
  }
}

package org.ragstone.join;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is reckoned when it is first asked for, and kept. Thread-safe: at worst the same is reckoned twice. */
public final class Lazy<T> {
    private final Supplier<T> reckoning;
    private volatile Optional<T> kept = Optional.empty();

    public Lazy(Supplier<T> reckoning) {
        this.reckoning = reckoning;
    }

    public T get() {
        Optional<T> known = kept;
        if (known.isEmpty()) {
            known = Optional.of(reckoning.get());
            kept = known;
        }
        return known.get();
    }
}

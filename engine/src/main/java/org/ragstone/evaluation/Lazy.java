package org.ragstone.evaluation;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is reckoned when it is first asked for, and kept. Thread-safe: at worst the same is reckoned twice. */
final class Lazy<T> {
    private final Supplier<T> reckoning;
    private volatile Optional<T> kept = Optional.empty();

    Lazy(Supplier<T> reckoning) {
        this.reckoning = reckoning;
    }

    T get() {
        Optional<T> known = kept;
        if (known.isEmpty()) {
            known = Optional.of(reckoning.get());
            kept = known;
        }
        return known.get();
    }
}

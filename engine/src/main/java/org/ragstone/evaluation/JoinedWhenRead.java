package org.ragstone.evaluation;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;

/**
 * An indicator beside what it is held against, for those who read of its results: it takes several times the room of what was
 * concluded, so it is joined anew when somebody reads, and let go of when nobody does. Thread-safe.
 */
final class JoinedWhenRead implements Supplier<JoinedIndicator> {
    private final Evaluator evaluator;
    private final IndicatorData data;
    private final Period report;
    // At worst the same is joined twice.
    private volatile Optional<Reference<JoinedIndicator>> read = Optional.empty();

    JoinedWhenRead(Evaluator evaluator, IndicatorData data, Period report) {
        this.evaluator = evaluator;
        this.data = data;
        this.report = report;
    }

    @Override
    public JoinedIndicator get() {
        return read.map(Reference::get).orElseGet(this::joined);
    }

    private JoinedIndicator joined() {
        JoinedIndicator joined = evaluator.join(data, report);
        read = Optional.of(new WeakReference<>(joined));
        return joined;
    }
}

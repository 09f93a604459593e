package org.ragstone.withholding;

import java.util.HashMap;
import java.util.Map;
import org.ragstone.model.Months;

/** Numbers the quantities that figures are made of, in the order in which they are asked for. Not thread-safe. */
final class Quantities {
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** What has been counted up to each month, or what stands by itself. */
    enum Kind {
        FIGURE,
        NUMERATOR,
        DENOMINATOR
    }

    private record UpTo(String ref, Kind kind, int month) {}

    private record Alone(String ref, Kind kind, Object of) {}

    /** What has been counted of an indicator before a month, since whenever. */
    Form upTo(String ref, Kind kind, int month) {
        return of(new UpTo(ref, kind, month));
    }

    /** What is counted in a time: up to its end, less what was before. */
    Form in(String ref, Kind kind, Months time) {
        return upTo(ref, kind, time.until()).minus(upTo(ref, kind, time.from()));
    }

    /** A figure that is no part of others in time. */
    Form alone(String ref, Kind kind, Object of) {
        return of(new Alone(ref, kind, of));
    }

    private Form of(Object named) {
        Integer known = numbers.get(named);
        if (known == null) {
            known = numbers.size();
            numbers.put(named, known);
        }
        return Form.once(known);
    }
}

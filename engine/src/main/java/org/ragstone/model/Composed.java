package org.ragstone.model;

import java.util.List;

/** A result that was computed from those of other indicators for the same period: {@code from} are those that have a row. */
public record Composed(Result result, List<Result> from) {
    public Composed {
        from = List.copyOf(from);
    }
}

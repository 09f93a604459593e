package org.ragstone.warning;

import java.util.HashSet;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** What something is said of already, so that one thing is not told twice. Not thread-safe. */
final class AlreadyTold {
    private record Row(Basis basis, Period period) {
        static Row of(Result row) {
            return new Row(row.basis(), row.period());
        }
    }

    private final Set<Warning.Subject> subjects = new HashSet<>();
    private final Set<Row> figures = new HashSet<>();
    private final Set<Row> bases = new HashSet<>();

    void add(Warning.Subject of) {
        subjects.add(of);
    }

    /** Of one on another basis than it says the figure may be wrong too. */
    void add(WarningCode code, Result row) {
        (code == WarningCode.LOOKS_CUMULATIVE ? bases : figures).add(Row.of(row));
    }

    boolean contains(Warning.Subject of) {
        return subjects.contains(of);
    }

    /** Whether it is said that something is wrong with the figure of a row. */
    boolean containsFigure(Result row) {
        return !figures.isEmpty() && figures.contains(Row.of(row));
    }

    /** Whether it is said that a row is on another basis than it says. */
    boolean containsBasis(Result row) {
        return !bases.isEmpty() && bases.contains(Row.of(row));
    }
}

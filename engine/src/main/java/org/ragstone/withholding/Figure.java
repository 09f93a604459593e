package org.ragstone.withholding;

import java.util.Comparator;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;

/** Names a figure: of which indicator, for which period, on which basis. In order of the indicators' refs, then of time. */
public record Figure(String ref, Period period, Basis basis) implements Comparable<Figure> {
    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::ref).thenComparing(Figure::period).thenComparing(Figure::basis);

    public static Figure of(Result row) {
        return new Figure(row.ref(), row.period(), row.basis());
    }

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    /** As a sentence names it: "GL02 LATEST 2018-07". */
    @Override
    public String toString() {
        return ref + " " + basis + " " + period;
    }
}

package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.join.AppliedRange;

/** What a figure is held against: one level, or a lower and an upper one, a side of which may be open; and in words. */
public record Level(Optional<BigDecimal> lower, Optional<BigDecimal> upper, String words) {
    static Optional<Level> of(Optional<HeldAim> aim) {
        return aim.map(Level::of);
    }

    private static Level of(HeldAim aim) {
        List<BigDecimal> bounds = aim.bounds(MathContext.DECIMAL64);
        return new Level(Optional.of(bounds.get(0)), Optional.of(bounds.get(bounds.size() - 1)), aim.levels());
    }

    static Optional<Level> of(AppliedRange range) {
        return range.words().isEmpty()
                ? Optional.empty()
                : Optional.of(new Level(range.lower(), range.upper(), range.words()));
    }

    /** The level, where it is one alone; a lower and an upper one, or one that is open to a side, make a band. */
    public Optional<BigDecimal> alone() {
        return lower.filter(
                low -> upper.filter(high -> high.compareTo(low) == 0).isPresent());
    }

    /** Whether both are drawn alike and read alike. */
    public boolean isSameAs(Level other) {
        return words.equals(other.words);
    }
}

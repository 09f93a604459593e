package org.ragstone.arithmetic;

import org.ragstone.model.Polarity;

/** An aim that a figure is held against: the whole of it, or as much as is due by then. */
public record HeldAim(Aim whole, Proportion part) {
    /** The level or levels alone: "92", "7/12 of 120", "less than 7/12 of 5". */
    public String levels() {
        return whole.levels(part.before());
    }

    /** The polarity that it is an aim under. */
    public Polarity polarity() {
        return whole.polarity();
    }

    /** Whether whatever achieves the one achieves the other. */
    public boolean isSameAs(Aim other) {
        return part.isWhole() && whole.isSameAs(other);
    }
}

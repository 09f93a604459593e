package org.ragstone.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Polarity;

/** An aim that a figure is held against: the whole of it, or as much as is due by then. */
public record HeldAim(Aim whole, Proportion part) {
    /** The level or levels alone: "92", "7/12 of 120", "less than 7/12 of 5". */
    public String levels() {
        return whole.levels(part.before());
    }

    /** A target and a floor as much as is due of each, either of which may not be set, as a report shows them: "92, floor 90". */
    public static String words(Optional<Aim> target, Optional<Aim> floor, Proportion part, String floorName) {
        String before = part.before();
        if (floor.isEmpty()) {
            return target.isPresent() ? target.get().levels(before) : "";
        }
        String least = floorName + " " + floor.get().levels(before);
        return target.isPresent() ? target.get().levels(before) + ", " + least : least;
    }

    /** Whether a figure achieves as much of it as is due. */
    public boolean isAchievedBy(BigDecimal figure) {
        return part.across(whole).isAchievedBy(part.across(figure));
    }

    /** The level, or the lower and the upper one, as much as is due; to so many digits where that has no end. */
    public List<BigDecimal> bounds(MathContext digits) {
        return part.isWhole()
                ? whole.bounds()
                : part.across(whole).bounds().stream()
                        .map(each -> each.divide(BigDecimal.valueOf(part.periods()), digits))
                        .toList();
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

package org.ragstone.join;

import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.policy.language.FigureAgainstTarget;

/** The target that reports of an edition show, whichever is judged, and the floor beside it; each empty without one. */
public record ShownStandards(Optional<Aim> target, Optional<Aim> floor) {
    /** Whether they are what a figure was held against. */
    public boolean are(FigureAgainstTarget held) {
        return isSame(held.target(), target) && isSame(held.floor(), floor);
    }

    private static boolean isSame(Optional<HeldAim> one, Optional<Aim> other) {
        return one.isPresent() ? other.filter(one.get()::isSameAs).isPresent() : other.isEmpty();
    }
}

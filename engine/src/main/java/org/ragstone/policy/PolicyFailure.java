package org.ragstone.policy;

import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * Approved rules could not be compiled or run: a mistake in the engine, never in a rule. It ends the evaluation it
 * occurs in, and nothing else.
 */
public final class PolicyFailure extends ProblemsException {
    /** @param cause what somebody who mends the engine has to know */
    public PolicyFailure(Edition edition, String what, Throwable cause) {
        super(List.of(new Problem(
                new Location.InFile(edition.path()),
                what,
                "The rules keep to what they may say, so this is a fault of the program; please report it.")));
        initCause(cause);
    }

    @Override
    public boolean areMistakes() {
        return false;
    }
}

package org.ragstone.enumeration;

import org.ragstone.model.Cancellation;

/**
 * What going through combinations may cost, counted and not timed, so that one policy is proved on every machine or on none.
 * Not thread-safe.
 */
final class Budget {
    private final long most;
    private long spent;

    Budget(long most) {
        this.most = most;
    }

    /** @throws TooManyCombinations if there is no more to spend */
    void spend(long steps) {
        Cancellation.check();
        spent += steps;
        if (spent > most) {
            throw new TooManyCombinations("more combinations than can be gone through");
        }
    }

    long spent() {
        return spent;
    }
}

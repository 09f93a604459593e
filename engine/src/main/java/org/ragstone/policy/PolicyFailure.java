package org.ragstone.policy;

/** Approved rules failed while they were compiled or run: a mistake in the engine, never in a rule. */
public final class PolicyFailure extends RuntimeException {
    public PolicyFailure(String message) {
        super(message);
    }

    public PolicyFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

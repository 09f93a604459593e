package org.ragstone.api.http;

/** The address cannot be listened on: something else does already, or it is not ours. */
public final class PortTaken extends RuntimeException {
    PortTaken(Throwable cause) {
        super("the address cannot be listened on", cause);
    }
}

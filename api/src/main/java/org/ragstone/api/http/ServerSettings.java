package org.ragstone.api.http;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Where the API listens, what else than its own address it is called, and how much it takes: {@code port} 0 is any free one;
 * {@code maxBodyBytes} of a request, {@code maxRows} of all its tables together, and {@code timeLimit} for one evaluation.
 */
public record ServerSettings(
        String host, int port, List<String> names, int maxBodyBytes, int maxRows, Duration timeLimit) {
    public ServerSettings {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (maxBodyBytes <= 0 || maxRows <= 0 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + maxBodyBytes + ", " + maxRows + ", " + timeLimit);
        }
    }

    /** A server that is called by its address alone. */
    public ServerSettings(String host, int port, int maxBodyBytes, int maxRows, Duration timeLimit) {
        this(host, port, List.of(), maxBodyBytes, maxRows, timeLimit);
    }
}

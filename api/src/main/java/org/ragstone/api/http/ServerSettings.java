package org.ragstone.api.http;

import java.time.Duration;

/**
 * Where the API listens and how much it takes: {@code port} 0 is any free one; {@code maxBodyBytes} of a request, {@code
 * maxRows} of all its tables together, and {@code timeLimit} for one evaluation.
 */
public record ServerSettings(String host, int port, int maxBodyBytes, int maxRows, Duration timeLimit) {
    public ServerSettings {
        if (maxBodyBytes <= 0 || maxRows <= 0 || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException(
                    "limits must be positive: " + maxBodyBytes + ", " + maxRows + ", " + timeLimit);
        }
    }
}

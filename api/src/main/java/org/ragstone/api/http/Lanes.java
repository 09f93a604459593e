package org.ragstone.api.http;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * The threads that requests are done by. Whoever asks little shares the processors with whoever else does, waits for nobody who asks
 * more, and large data sets go one after the other beside them: one less at a time than there are processors. Thread-safe.
 */
final class Lanes implements AutoCloseable {
    // About a hundred indicators, and a thousand.
    private static final int SMALL = 1 << 16;
    private static final int MEDIUM = 1 << 19;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int MANY = 1_000;
    private static final Set<String> PROBES = Set.of("/health", "/ready");
    private static final Pattern EVALUATIONS = Pattern.compile("/v1/frameworks/[^/]+/evaluations");

    private final Lane probes = new Lane("probe", 2, MANY);
    private final Lane pages = new Lane("page", 4, MANY);
    // More threads than processors: the system then gives each its turn, and one that takes long keeps nobody waiting.
    private final Lane small = new Lane("evaluation", 4 * PROCESSORS, 500);
    private final Lane medium = new Lane("medium evaluation", PROCESSORS, 100);
    private final Lane large = new Lane("large evaluation", Math.max(1, PROCESSORS - 1), 8);

    /** The one for a request with a body of so many bytes. */
    Lane of(Request request, long bytes) {
        String path = request.getHttpURI().getPath();
        if (PROBES.contains(path)) {
            return probes;
        }
        boolean evaluates = HttpMethod.POST.is(request.getMethod())
                && EVALUATIONS.matcher(path).matches();
        if (!evaluates) {
            return pages;
        }
        if (isLarge(bytes)) {
            return large;
        }
        return bytes <= SMALL ? small : medium;
    }

    /** Whether a body of so many bytes has to leave room to others. */
    static boolean isLarge(long bytes) {
        return bytes > MEDIUM;
    }

    @Override
    public void close() {
        List.of(probes, pages, small, medium, large).forEach(Lane::close);
    }
}

package org.ragstone.api.http;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/**
 * The threads that requests are done by. Whoever asks little shares the processors with whoever else does, and large data sets go one after
 * the other beside them: one less at a time than there are processors. Thread-safe.
 */
final class Lanes implements AutoCloseable {
    /** Data sets up to so many bytes, some five hundred indicators, are small. */
    static final int SMALL = 1 << 18;

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
    private static final int WAITING = 500;
    private static final int LARGE_WAITING = 8;
    private static final int MANY = 1_000;
    private static final Set<String> PROBES = Set.of("/health", "/ready");
    private static final Pattern EVALUATIONS = Pattern.compile("/v1/frameworks/[^/]+/evaluations");

    private final Lane probes = new Lane("probe", 2, MANY);
    private final Lane pages = new Lane("page", 4, MANY);
    // More threads than processors: the system then gives each its turn, and one that takes long keeps nobody waiting.
    private final Lane small = new Lane("evaluation", 4 * PROCESSORS, WAITING);
    private final Lane large = new Lane("large evaluation", Math.max(1, PROCESSORS - 1), LARGE_WAITING);

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
        return bytes <= SMALL ? small : large;
    }

    @Override
    public void close() {
        List.of(probes, pages, small, large).forEach(Lane::close);
    }
}

package org.ragstone.api.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.framework.Edition;

/** The editions that lines were judged by, each with what its lines rest on. Thread-safe. */
final class PoliciesBehind {
    private record Of(Edition edition, PolicyBehind policy) {}

    private final Map<String, Of> byPath = new ConcurrentHashMap<>();

    PolicyBehind of(Edition edition) {
        return byPath.computeIfAbsent(edition.path(), path -> new Of(edition, new PolicyBehind(edition)))
                .policy();
    }

    /** By framework and edition. */
    Collection<PolicyBehind> all() {
        return byPath.values().stream()
                .sorted(Comparator.comparing(each -> each.edition().path()))
                .map(Of::policy)
                .toList();
    }
}

package org.ragstone.api.report.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ragstone.api.view.Dashboard;
import org.ragstone.model.Commentary;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** All that was written for a dashboard, by where a reader looks for it, whether it answers a required action or not. */
final class Remarks {
    private final Period report;
    private final List<Commentary> services;
    private final Map<String, Set<Commentary>> byRef = new LinkedHashMap<>();

    Remarks(Dashboard dashboard) {
        this.report = dashboard.heading().period();
        this.services = dashboard.commentaries().services();
        dashboard.actions().stream()
                .flatMap(action -> action.required().stream())
                .forEach(each -> of(each.indicator()).addAll(each.answers()));
        dashboard.commentaries().indicators().forEach(each -> of(each.indicator())
                .addAll(each.commentary()));
    }

    private Set<Commentary> of(Indicator indicator) {
        return byRef.computeIfAbsent(indicator.ref(), key -> new LinkedHashSet<>());
    }

    List<Said> on(Indicator indicator) {
        return said(byRef.getOrDefault(indicator.ref(), Set.of()).stream());
    }

    /** Of a service that goes by the name, or that one of the indicators belongs to. */
    List<Said> onService(String name, Set<String> refs) {
        return said(services.stream().filter(each -> each.ref().equals(name) || refs.contains(each.ref())));
    }

    /** Of services that are not told. */
    List<Said> onOtherServices(Set<String> names, Set<String> refs) {
        return services.stream()
                .filter(each -> !names.contains(each.ref()) && !refs.contains(each.ref()))
                .map(each -> Said.ofService(each, report))
                .toList();
    }

    List<Said> said(Stream<Commentary> commentary) {
        return commentary.map(each -> Said.of(each, report)).toList();
    }
}

package org.ragstone.api.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.api.report.Outline;
import org.ragstone.api.view.Background;
import org.ragstone.api.view.Block;
import org.ragstone.api.view.PostHeld;
import org.ragstone.api.view.Wording;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.model.Indicator;

/** Makes the sections of a page. */
final class Sections {
    private final Background background;
    private final Anchors anchors;
    private final PageTables tables;
    private final Marks marks;
    private final Remarks remarks;

    Sections(Background background, Anchors anchors, PageTables tables, Marks marks, Remarks remarks) {
        this.background = background;
        this.anchors = anchors;
        this.tables = tables;
        this.marks = marks;
        this.remarks = remarks;
    }

    Section of(Block block, String id) {
        Map<Indicator, Set<JudgedResult>> results = new LinkedHashMap<>();
        block.rows().forEach(row -> results.computeIfAbsent(row.indicator(), key -> new LinkedHashSet<>())
                .addAll(row.results()));
        List<PostHeld> shared = shared(results.keySet());
        Set<String> refs = new LinkedHashSet<>();
        SectionCharts charts =
                new SectionCharts(results.values().stream().flatMap(Set::stream).toList());
        List<Subject> subjects = new ArrayList<>();
        results.forEach((indicator, own) -> {
            refs.add(indicator.ref());
            subjects.add(subject(indicator, own, shared, charts));
        });
        return new Section(
                id,
                block.service(),
                shared,
                tables.of(block, id),
                remarks.onService(block.service().name(), refs),
                subjects);
    }

    private Subject subject(
            Indicator indicator, Collection<JudgedResult> own, List<PostHeld> shared, SectionCharts charts) {
        List<JudgedResult> results = List.copyOf(own);
        return new Subject(
                anchors.id(indicator.ref()),
                indicator,
                results.stream().map(this::result).toList(),
                background.posts(indicator).stream()
                        .filter(each -> !shared.contains(each))
                        .toList(),
                remarks.on(indicator),
                results.stream().anyMatch(SectionCharts::isOpen),
                () -> charts.of(results),
                () -> Outline.together(background.edition(), results));
    }

    private Subject.Result result(JudgedResult result) {
        return new Subject.Result(
                Wording.basis(result.due().basis()) + ", "
                        + result.due().period().title(),
                marks.status(result.status().map(Finding::word)));
    }

    /** Who answers for all of them, post by post. */
    private List<PostHeld> shared(Collection<Indicator> indicators) {
        List<PostHeld> shared = new ArrayList<>();
        indicators.stream().findFirst().ifPresent(first -> shared.addAll(background.posts(first)));
        indicators.forEach(each -> shared.retainAll(background.posts(each)));
        return shared;
    }
}

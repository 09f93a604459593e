package org.ragstone.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A council's figures for one report, checked: its indicators, each with its own rows, and what was written or acknowledged of
 * no single indicator. Published answers and bands are what the council printed; notices say how its files were read.
 */
public record DataSet(
        DataSetHeader header,
        List<IndicatorData> indicators,
        List<Commentary> commentary,
        List<Acknowledgement> acknowledged,
        List<PublishedAnswer> published,
        List<Band> bands,
        List<Notice> notices) {
    public DataSet {
        indicators = List.copyOf(indicators);
        commentary = List.copyOf(commentary);
        acknowledged = List.copyOf(acknowledged);
        published = List.copyOf(published);
        bands = List.copyOf(bands);
        notices = List.copyOf(notices);
    }

    /**
     * Of rows as tables have them, in any order: each goes to the indicator of its ref, and what has none, or is of a service, to none.
     *
     * @throws IllegalArgumentException if a row is of no indicator here
     */
    public static DataSet of(
            DataSetHeader header,
            List<Indicator> indicators,
            List<PeriodTarget> targets,
            List<Result> results,
            List<Rebase> rebases,
            List<Commentary> commentary,
            List<Acknowledgement> acknowledged) {
        Map<String, List<Result>> resultsOf = byRef(results, Result::ref);
        if (!resultsOf.isEmpty()) {
            requireAmong(refs(indicators), resultsOf.keySet());
        }
        return ofGrouped(
                header,
                indicators,
                targets,
                indicators.stream()
                        .map(each -> resultsOf.getOrDefault(each.ref(), List.of()))
                        .toList(),
                rebases,
                commentary,
                acknowledged);
    }

    /**
     * Likewise where results stand by their indicators already.
     *
     * @param results those of each indicator, in the order of the indicators
     * @throws IllegalArgumentException if another row is of no indicator here
     */
    public static DataSet ofGrouped(
            DataSetHeader header,
            List<Indicator> indicators,
            List<PeriodTarget> targets,
            List<List<Result>> results,
            List<Rebase> rebases,
            List<Commentary> commentary,
            List<Acknowledgement> acknowledged) {
        Map<String, List<PeriodTarget>> targetsOf = byRef(targets, PeriodTarget::ref);
        Map<String, List<Rebase>> rebasesOf = byRef(rebases, Rebase::ref);
        Set<String> services = commentary.isEmpty()
                ? Set.of()
                : indicators.stream().map(Indicator::service).collect(Collectors.toSet());
        Map<String, List<Commentary>> commentaryOf = byRef(
                commentary,
                each -> each.scope() == CommentaryScope.SERVICE && services.contains(each.ref()) ? "" : each.ref());
        Map<String, List<Acknowledgement>> acknowledgedOf = byRef(acknowledged, Acknowledgement::ref);
        List<IndicatorData> all = new ArrayList<>(indicators.size());
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            String ref = indicator.ref();
            all.add(new IndicatorData(
                    indicator,
                    targetsOf.getOrDefault(ref, List.of()),
                    results.get(i),
                    rebasesOf.getOrDefault(ref, List.of()),
                    commentaryOf.getOrDefault(ref, List.of()),
                    acknowledgedOf.getOrDefault(ref, List.of())));
        }
        boolean areOthers = !(targets.isEmpty() && rebases.isEmpty() && commentary.isEmpty() && acknowledged.isEmpty());
        Set<String> refs = areOthers ? refs(indicators) : new HashSet<>();
        requireAmong(refs, targetsOf.keySet());
        requireAmong(refs, rebasesOf.keySet());
        refs.add("");
        requireAmong(refs, commentaryOf.keySet());
        requireAmong(refs, acknowledgedOf.keySet());
        return new DataSet(
                header,
                all,
                commentaryOf.getOrDefault("", List.of()),
                acknowledgedOf.getOrDefault("", List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static Set<String> refs(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::ref).collect(Collectors.toCollection(HashSet::new));
    }

    private static void requireAmong(Set<String> refs, Set<String> ofRows) {
        if (!refs.containsAll(ofRows)) {
            throw new IllegalArgumentException("rows of no indicator: "
                    + ofRows.stream().filter(ref -> !refs.contains(ref)).toList());
        }
    }

    private static <T> Map<String, List<T>> byRef(List<T> rows, Function<T, String> ref) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<String, List<T>> byRef = new HashMap<>();
        for (T row : rows) {
            byRef.computeIfAbsent(ref.apply(row), each -> new ArrayList<>(1)).add(row);
        }
        return byRef;
    }

    /** The same where indicators are computed from others: from which, by ref. */
    public DataSet withParts(Map<String, List<Part>> parts) {
        List<IndicatorData> all = parts.isEmpty()
                ? indicators
                : indicators.stream()
                        .map(each -> parts.containsKey(each.indicator().ref())
                                ? each.withParts(
                                        parts.getOrDefault(each.indicator().ref(), List.of()))
                                : each)
                        .toList();
        return new DataSet(header, all, commentary, acknowledged, published, bands, notices);
    }

    /** The same with what the council printed. */
    public DataSet withPublished(List<PublishedAnswer> answers, List<Band> printed) {
        return new DataSet(header, indicators, commentary, acknowledged, answers, printed, notices);
    }

    /** The same with how its files were read. */
    public DataSet withNotices(List<Notice> read) {
        return new DataSet(header, indicators, commentary, acknowledged, published, bands, read);
    }

    /** The same for another report. */
    public DataSet withHeader(DataSetHeader other) {
        return new DataSet(other, indicators, commentary, acknowledged, published, bands, notices);
    }
}

package org.ragstone.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An indicator with all that a data set says of it: what it is held to, what it reported, where its series start anew,
 * what was written of it, and which warnings somebody lets stand. It can be judged by itself; one that is computed from others
 * once its figures have been composed of theirs.
 *
 * @param parts those that it is computed from, or none
 * @param composed what was computed from them; empty before that, and where it has no parts
 */
public record IndicatorData(
        Indicator indicator,
        List<PeriodTarget> targets,
        List<Result> results,
        List<Rebase> rebases,
        List<Commentary> commentary,
        List<Acknowledgement> acknowledged,
        List<Part> parts,
        Optional<List<Composed>> composed) {
    public IndicatorData {
        targets = List.copyOf(targets);
        results = List.copyOf(results);
        rebases = List.copyOf(rebases);
        commentary = List.copyOf(commentary);
        acknowledged = List.copyOf(acknowledged);
        parts = List.copyOf(parts);
        composed = composed.map(List::copyOf);
    }

    /** Of an indicator that has figures of its own. */
    public IndicatorData(
            Indicator indicator,
            List<PeriodTarget> targets,
            List<Result> results,
            List<Rebase> rebases,
            List<Commentary> commentary,
            List<Acknowledgement> acknowledged) {
        this(indicator, targets, results, rebases, commentary, acknowledged, List.of(), Optional.empty());
    }

    /** The same, computed from others. */
    public IndicatorData withParts(List<Part> others) {
        return new IndicatorData(
                indicator, targets, results, rebases, commentary, acknowledged, others, Optional.empty());
    }

    /** The same with what was computed from its parts. */
    public IndicatorData withComposed(List<Composed> figures) {
        return new IndicatorData(
                indicator, targets, results, rebases, commentary, acknowledged, parts, Optional.of(figures));
    }

    /** What was given and, where nothing was, computed from its parts. */
    public List<Result> rows() {
        if (composed.isEmpty()) {
            return results;
        }
        record Of(Basis basis, Period period) {}
        Map<Of, Result> rows = new LinkedHashMap<>();
        Stream.concat(results.stream(), composed.get().stream().map(Composed::result))
                .forEach(row -> rows.putIfAbsent(new Of(row.basis(), row.period()), row));
        return List.copyOf(rows.values());
    }

    /** Whether a part is taken away from the others, so that nothing is left, or less. */
    public boolean takesAway() {
        return parts.stream().anyMatch(part -> part.weight().signum() < 0);
    }

    /** Whether its figures are still to be computed from those of others. */
    public boolean awaitsItsParts() {
        return indicator.composite().isPresent() && composed.isEmpty();
    }
}

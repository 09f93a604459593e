package org.ragstone.model;

import java.util.List;

/**
 * An indicator with all that a data set says of it: what it is held to, what it reported, where its series start anew,
 * what was written of it, and which warnings somebody lets stand. It can be judged by itself.
 */
public record IndicatorData(
        Indicator indicator,
        List<PeriodTarget> targets,
        List<Result> results,
        List<Rebase> rebases,
        List<Commentary> commentary,
        List<Acknowledgement> acknowledged) {
    public IndicatorData {
        targets = List.copyOf(targets);
        results = List.copyOf(results);
        rebases = List.copyOf(rebases);
        commentary = List.copyOf(commentary);
        acknowledged = List.copyOf(acknowledged);
    }
}

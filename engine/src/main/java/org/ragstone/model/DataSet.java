package org.ragstone.model;

import java.util.List;

/** A council's figures for one report, checked: what it owes, what it reported, and what it holds itself to. */
public record DataSet(
        DataSetHeader header,
        List<Indicator> indicators,
        List<PeriodTarget> targets,
        List<Result> results,
        List<Commentary> commentary,
        List<PublishedAnswer> published) {

    public DataSet {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        results = List.copyOf(results);
        commentary = List.copyOf(commentary);
        published = List.copyOf(published);
    }
}

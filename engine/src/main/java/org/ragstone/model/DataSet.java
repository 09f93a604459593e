package org.ragstone.model;

import java.util.List;

/**
 * A council's figures for one report, checked: what it owes, what it reported, what it holds itself to, what it decided, and
 * what it printed.
 */
public record DataSet(
        DataSetHeader header,
        List<Indicator> indicators,
        List<PeriodTarget> targets,
        List<Result> results,
        List<Rebase> rebases,
        List<Commentary> commentary,
        List<PublishedAnswer> published,
        List<Band> bands) {

    public DataSet {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        results = List.copyOf(results);
        rebases = List.copyOf(rebases);
        commentary = List.copyOf(commentary);
        published = List.copyOf(published);
        bands = List.copyOf(bands);
    }
}

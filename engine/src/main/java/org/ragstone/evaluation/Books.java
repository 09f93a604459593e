package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Rebase;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.FactType;

/** What a data set says, by what is asked of it: results, standards, and how they run. Not thread-safe. */
final class Books {
    private final Edition edition;
    private final Set<FactType> asked;
    private final ResultBook results;
    private final StandardsBook standards;
    private final Map<String, List<Rebase>> rebases = new HashMap<>();

    /** @param asked the facts that the edition's rules look at */
    Books(DataSet data, Edition edition, Set<FactType> asked) {
        this.edition = edition;
        this.asked = asked;
        this.results = new ResultBook(data, edition);
        this.standards = new StandardsBook(data, edition.labels());
        data.rebases().forEach(each -> rebases.computeIfAbsent(each.ref(), ref -> new ArrayList<>())
                .add(each));
    }

    /** Whether the edition's rules look at facts of the type. */
    boolean areAsked(FactType fact) {
        return asked.contains(fact);
    }

    ResultBook results() {
        return results;
    }

    StandardsBook standards() {
        return standards;
    }

    /** The chart of a result and those before it, where a rule asks for one and there is a figure. */
    Optional<TrendReading> trend(DueResult due, Optional<Aim> aim) {
        List<Series.Entry> entries = areAsked(FactType.TREND) ? entries(due) : List.of();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new TrendReading(
                        due,
                        results,
                        aim,
                        rebases.getOrDefault(due.indicator().ref(), List.of()),
                        entries,
                        edition.trend()));
    }

    /** The line through a result and those before it, likewise. */
    Optional<RegressionReading> regression(DueResult due, Optional<Aim> aim) {
        List<Series.Entry> entries = areAsked(FactType.REGRESSION) ? entries(due) : List.of();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new RegressionReading(due, aim, entries, edition.regression()));
    }

    private List<Series.Entry> entries(DueResult due) {
        boolean runsOn = due.state() != ResultState.SUSPENDED
                && due.state() != ResultState.WITHDRAWN
                && due.state() != ResultState.NOT_DUE;
        return runsOn ? results.series(due.indicator(), due.basis()).until(due.period()) : List.of();
    }
}

package org.ragstone.join;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.framework.StandardLabels;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Rebase;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.IndicatorFact;

/** What is said of one indicator, by what is asked of it: results, standards, and how its figures run. Thread-safe. */
public final class IndicatorIndex {
    private final Join join;
    private final Indicator indicator;
    private final IndicatorFact fact;
    private final OwnYears years;
    private final ResultIndex results;
    private final StandardsIndex standards;
    private final List<Rebase> rebases;

    public IndicatorIndex(IndicatorData data, Join join) {
        this.join = join;
        this.indicator = data.indicator();
        this.fact = IndicatorFact.of(indicator);
        this.years = OwnYears.of(data);
        this.results = new ResultIndex(data, years, join.edition());
        this.standards = new StandardsIndex(data, years);
        this.rebases = data.rebases().size() < 2
                ? data.rebases()
                : data.rebases().stream()
                        .sorted(Comparator.comparing(Rebase::period).thenComparing(Rebase::decidedOn))
                        .toList();
    }

    Join join() {
        return join;
    }

    Indicator indicator() {
        return indicator;
    }

    /** What rules can ask of it. */
    IndicatorFact fact() {
        return fact;
    }

    /** What explanations call its target. */
    public String targetName() {
        return labels().target();
    }

    /** What explanations call its floor. */
    public String floorName() {
        return labels().floor();
    }

    private StandardLabels labels() {
        return join.labels().of(indicator);
    }

    /** The years that its periods are of. */
    OwnYears years() {
        return years;
    }

    public ResultIndex results() {
        return results;
    }

    public StandardsIndex standards() {
        return standards;
    }

    /** What the chart of a result and those before it says, where there is a figure. */
    Optional<ResultTrend> trend(DueResult due, Supplier<Optional<Aim>> aim) {
        if (!runsOn(due)) {
            return Optional.empty();
        }
        Edition edition = join.edition();
        return Optional.of(new ResultTrend(
                due, edition.trend(), () -> new TrendChart(due, rebases, edition.trend(), results), aim, targetName()));
    }

    /** What the line through a result and those before it says, likewise; it begins where the series last began anew. */
    Optional<ResultRegression> regression(DueResult due, Supplier<Optional<Aim>> aim) {
        return runsOn(due)
                ? Optional.of(new ResultRegression(due, join.edition().regression(), () -> sinceTheLastStart(due), aim))
                : Optional.empty();
    }

    /** The periods before a due result that its series has; the newest so many, where there are more. */
    public SeriesBefore before(DueResult due, int most) {
        return results.first(due.basis())
                .map(first -> SeriesBefore.of(due.period(), first.last(), rebases, most))
                .orElseGet(() -> SeriesBefore.none(due.period()));
    }

    private List<Series.Entry> sinceTheLastStart(DueResult due) {
        List<Series.Entry> entries = entries(due);
        int start = rebases.stream()
                .mapToInt(each -> TrendChart.start(entries, each))
                .filter(each -> each < entries.size())
                .max()
                .orElse(0);
        return entries.subList(start, entries.size());
    }

    private List<Series.Entry> entries(DueResult due) {
        return results.series(due.basis()).until(due.period());
    }

    /** Whether it is in use and due, and there is a figure to begin from. */
    private boolean runsOn(DueResult due) {
        return due.state() != ResultState.SUSPENDED
                && due.state() != ResultState.WITHDRAWN
                && due.state() != ResultState.NOT_DUE
                && results.series(due.basis()).beginsBy(due.period());
    }
}

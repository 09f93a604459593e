package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.Series;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Rebase;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Vocabulary;

/** What a data set says, by what is asked of it: results, standards, and how they run. Not thread-safe. */
final class DataIndex {
    private final Edition edition;
    private final Vocabulary vocabulary;
    private final Set<FactType> asked;
    private final List<String> comparators;
    private final ResultIndex results;
    private final StandardsIndex standards;
    private final Map<String, List<Rebase>> rebases = new HashMap<>();

    /** @param asked the facts that the edition's rules look at */
    DataIndex(DataSet data, Edition edition, Set<FactType> asked) {
        this.edition = edition;
        this.vocabulary = Vocabulary.of(edition);
        this.asked = asked;
        this.comparators = areAsked(FactType.COMPARISON) ? vocabulary.keys(FactType.COMPARISON) : List.of();
        this.results = new ResultIndex(data, edition);
        this.standards = new StandardsIndex(data, edition.labels());
        data.rebases().stream()
                .sorted(Comparator.comparing(Rebase::period).thenComparing(Rebase::decidedOn))
                .forEach(each -> rebases.computeIfAbsent(each.ref(), ref -> new ArrayList<>())
                        .add(each));
    }

    /** The target that reports of the edition show. */
    JudgedAgainst shownTarget() {
        return edition.shownTarget();
    }

    /** What the rules of the edition can ask and say. */
    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What figures are compared with, by the names of the rule language; none where no rule asks. */
    List<String> comparators() {
        return comparators;
    }

    private boolean areAsked(FactType fact) {
        return asked.contains(fact);
    }

    ResultIndex results() {
        return results;
    }

    StandardsIndex standards() {
        return standards;
    }

    /** What the chart of a result and those before it says, where a rule asks and there is a figure. */
    Optional<ResultTrend> trend(DueResult due, Supplier<Optional<Aim>> aim) {
        if (!areAsked(FactType.TREND) || !runsOn(due)) {
            return Optional.empty();
        }
        List<Rebase> own = rebases(due);
        return Optional.of(new ResultTrend(
                due,
                edition.trend(),
                () -> new TrendChart(due, entries(due), own, edition.trend(), results),
                aim,
                edition.labels().target().toLowerCase(Locale.ROOT)));
    }

    /** What the line through a result and those before it says, likewise; it begins where the series last began anew. */
    Optional<ResultRegression> regression(DueResult due, Supplier<Optional<Aim>> aim) {
        if (!areAsked(FactType.REGRESSION) || !runsOn(due)) {
            return Optional.empty();
        }
        return Optional.of(new ResultRegression(due, edition.regression(), () -> sinceTheLastStart(due), aim));
    }

    private List<Series.Entry> sinceTheLastStart(DueResult due) {
        List<Series.Entry> entries = entries(due);
        int start = rebases(due).stream()
                .mapToInt(each -> TrendChart.start(entries, each))
                .filter(each -> each < entries.size())
                .max()
                .orElse(0);
        return entries.subList(start, entries.size());
    }

    private List<Rebase> rebases(DueResult due) {
        return rebases.getOrDefault(due.indicator().ref(), List.of());
    }

    private List<Series.Entry> entries(DueResult due) {
        return results.series(due.indicator(), due.basis()).until(due.period());
    }

    /** Whether it is in use and due, and there is a figure to begin from. */
    private boolean runsOn(DueResult due) {
        return due.state() != ResultState.SUSPENDED
                && due.state() != ResultState.WITHDRAWN
                && due.state() != ResultState.NOT_DUE
                && results.series(due.indicator(), due.basis()).beginsBy(due.period());
    }
}

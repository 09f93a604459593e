package org.ragstone.join;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.arithmetic.Proportion;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * A result and those before it on its basis, each period in its place and the oldest first, with what held in each. What rules
 * say of the newest goes for all: where another target than the nearest counts, that one. Thread-safe.
 */
public final class ResultHistory {
    private final DueResult due;
    private final IndicatorIndex index;
    private final Optional<JudgedAgainst> counts;

    /** @param counts the target that counts where that is another than the nearest */
    ResultHistory(DueResult due, IndicatorIndex index, Optional<JudgedAgainst> counts) {
        this.due = due;
        this.index = index;
        this.counts = counts;
    }

    /**
     * A period of the year, its figure as it is judged or the state why there is none, and what holds in it, each empty where
     * none is set. {@code joins} says whether the figure goes on from the period before, and does not begin again.
     */
    public record Entry(
            Period period,
            Period year,
            ResultState state,
            Optional<BigDecimal> figure,
            boolean provisional,
            boolean joins,
            Optional<HeldAim> target,
            Optional<HeldAim> floor,
            AppliedRange range) {}

    /** What explanations call its target. */
    public String targetName() {
        return index.targetName();
    }

    /** What explanations call its floor. */
    public String floorName() {
        return index.floorName();
    }

    /** From the first period that has a row, with a figure or without, to the one that is due. */
    public List<Entry> entries() {
        NavigableMap<Period, Result> rows = index.results().rows(due.basis());
        Period first = first(rows);
        List<Entry> entries = new ArrayList<>();
        for (Period each = due.period(); !each.endsBefore(first); each = each.previous()) {
            entries.add(entry(each, Optional.ofNullable(rows.get(each))));
        }
        Collections.reverse(entries);
        return Collections.unmodifiableList(entries);
    }

    private Period first(NavigableMap<Period, Result> rows) {
        return rows.keySet().stream()
                .filter(each -> each.isOfOneKindWith(due.period()) && !each.endsAfter(due.period()))
                .findFirst()
                .orElse(due.period());
    }

    private Entry entry(Period period, Optional<Result> row) {
        ResultState state = state(period, row);
        AppliedStandards standards = new AppliedStandards(index, due.basis(), period);
        Optional<JudgedAgainst> held = counts.flatMap(standards::held);
        JudgedAgainst target = held.orElseGet(standards::nearest);
        Proportion part = standards.due(target);
        return new Entry(
                period,
                index.years().of(period),
                state,
                state == ResultState.REPORTED ? row.flatMap(index.results()::figure) : Optional.empty(),
                row.map(Result::provisional).orElse(false),
                !due.basis().runsFromApril() || index.years().areSame(period, period.previous()),
                standards.aim(target).map(aim -> new HeldAim(aim, part)),
                floor(standards, target).map(aim -> new HeldAim(aim, part)),
                standards.range());
    }

    /** The indicator's own state, and that of a lag, are the newest result's alone. */
    private ResultState state(Period period, Optional<Result> row) {
        boolean isOfTheIndicator = period.equals(due.period())
                && !due.state().isOfARow()
                && !due.state().hasFigure();
        return isOfTheIndicator ? due.state() : row.map(Result::state).orElse(ResultState.NOT_REPORTED);
    }

    private static Optional<Aim> floor(AppliedStandards standards, JudgedAgainst target) {
        return standards
                .of(standards.aim(target).isPresent() ? target : JudgedAgainst.FLOOR)
                .flatMap(standards::floor);
    }
}

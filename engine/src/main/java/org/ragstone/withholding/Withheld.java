package org.ragstone.withholding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Period;
import org.ragstone.model.Rebase;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/**
 * The figures that the public does not see: those that are suppressed, and each further one with one that could be reckoned from it.
 * Immutable and thread-safe.
 */
public record Withheld(SortedSet<Figure> suppressed, SortedMap<Figure, Figure> further) {
    /** Nothing at all. */
    public static final Withheld NOTHING = new Withheld(new TreeSet<>(), new TreeMap<>());

    public Withheld {
        suppressed = Collections.unmodifiableSortedSet(new TreeSet<>(suppressed));
        further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
    }

    private boolean has(Figure figure) {
        return suppressed.contains(figure) || further.containsKey(figure);
    }

    /** How many the data set suppresses itself. */
    public int suppressedIn(DataSet data) {
        return (int) data.indicators().stream()
                .flatMap(each -> each.results().stream())
                .filter(row -> row.state() == ResultState.SUPPRESSED)
                .count();
    }

    /** Whether a figure of the data set is among them. */
    public boolean isOf(DataSet data) {
        return data.indicators().stream()
                .anyMatch(each -> each.results().stream().anyMatch(row -> has(Figure.of(row))));
    }

    /** The further ones that are figures of the data set, each with one that could be reckoned from it. */
    public SortedMap<Figure, Figure> furtherOf(DataSet data) {
        SortedMap<Figure, Figure> of = new TreeMap<>();
        for (IndicatorData each : data.indicators()) {
            for (Result row : each.results()) {
                Optional.ofNullable(further.get(Figure.of(row)))
                        .filter(any -> row.state() != ResultState.SUPPRESSED)
                        .ifPresent(kept -> of.put(Figure.of(row), kept));
            }
        }
        return of;
    }

    /** Those that are suppressed by another data set, and given in this one. */
    public SortedSet<Figure> suppressedElsewhere(DataSet data) {
        SortedSet<Figure> of = new TreeSet<>();
        for (IndicatorData each : data.indicators()) {
            each.results().stream()
                    .filter(row -> row.state() != ResultState.SUPPRESSED && suppressed.contains(Figure.of(row)))
                    .forEach(row -> of.add(Figure.of(row)));
        }
        return of;
    }

    /**
     * The data set as the public may have it: without these figures and what they are made of, without notes, without who assessed or
     * decided what, without what was acknowledged, and without what was printed and how its files were read. What was written for the
     * report stays.
     */
    public DataSet publicCopy(DataSet data) {
        return new DataSet(
                data.header(),
                data.indicators().stream().map(this::publicCopy).toList(),
                data.commentary(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private IndicatorData publicCopy(IndicatorData data) {
        return new IndicatorData(
                data.indicator(),
                data.targets(),
                data.results().stream().map(this::publicCopy).toList(),
                data.rebases().stream().map(Withheld::publicCopy).toList(),
                data.commentary(),
                List.of(),
                data.parts(),
                Optional.empty());
    }

    private Result publicCopy(Result row) {
        boolean isWithheld = row.state() == ResultState.SUPPRESSED || has(Figure.of(row));
        return new Result(
                row.ref(),
                row.period(),
                row.basis(),
                isWithheld ? ResultState.SUPPRESSED : row.state(),
                isWithheld ? Optional.empty() : row.value(),
                isWithheld ? Optional.empty() : row.numerator(),
                isWithheld ? Optional.empty() : row.denominator(),
                row.assessment(),
                "",
                row.provisional() && !isWithheld,
                "",
                row.where(),
                isWithheld ? "" : row.written());
    }

    private static Rebase publicCopy(Rebase rebase) {
        return new Rebase(rebase.ref(), rebase.period(), rebase.reason(), rebase.decidedOn(), "");
    }

    /**
     * What was written of an indicator of which a figure is withheld, or of its service or the whole in the same period. Nothing of it is
     * left out, so whoever publishes it has to read it again.
     */
    public List<Commentary> toReadAgain(DataSet data) {
        Set<Period> periods = new HashSet<>();
        Set<List<Object>> ofServices = new HashSet<>();
        List<Commentary> all = new ArrayList<>();
        for (IndicatorData each : data.indicators()) {
            Set<Period> own = new HashSet<>();
            each.results().stream()
                    .filter(row -> row.state() == ResultState.SUPPRESSED || has(Figure.of(row)))
                    .forEach(row -> own.add(row.period()));
            periods.addAll(own);
            own.forEach(period -> ofServices.add(List.of(each.indicator().service(), period)));
            // "Three more than in May" is written in June.
            if (!own.isEmpty()) {
                all.addAll(each.commentary());
            }
        }
        data.commentary().stream()
                .filter(text ->
                        (text.scope() == CommentaryScope.SERVICE && !text.ref().isEmpty())
                                ? ofServices.contains(List.of(text.ref(), text.period()))
                                : periods.contains(text.period()))
                .forEach(all::add);
        return all;
    }
}

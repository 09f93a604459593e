package org.ragstone.withholding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.withholding.Quantities.Kind;
import org.ragstone.withholding.Told.Composite;

/**
 * Whoever has all that is published of some indicators and a pencil: says whether a figure that is withheld can be reckoned, and from
 * which others. Figures are taken for exact. Not thread-safe.
 */
final class Reckoner {
    private final Map<String, Told> indicators;
    private final Set<Figure> hidden;
    private final Knowledge knowledge;
    // Which figures each mark stands for.
    private final List<Set<Figure>> marks;

    /** @param hidden what is not published */
    Reckoner(Map<String, Told> indicators, Set<Figure> hidden) {
        this.indicators = indicators;
        this.hidden = hidden;
        this.knowledge = new Knowledge();
        this.marks = new ArrayList<>();
        for (Told each : indicators.values()) {
            each.rows().forEach((figure, versions) -> versions.forEach(row -> learn(each, figure, row)));
            each.composites()
                    .forEach(how -> new Whole(each, how, indicators).equations().forEach(knowledge::add));
        }
        while (learnOfNothing()) {
            // Each figure that is nothing may leave nothing for others.
        }
    }

    /** One that knows all that the other does. */
    private Reckoner(Reckoner other, Set<Figure> hidden) {
        this.indicators = other.indicators;
        this.hidden = hidden;
        this.knowledge = other.knowledge.copy();
        this.marks = new ArrayList<>(other.marks);
    }

    /** The same that also has a figure which was not published; this one stays as it is. */
    Reckoner with(Figure figure) {
        Set<Figure> others = new TreeSet<>(hidden);
        others.remove(figure);
        Reckoner with = new Reckoner(this, others);
        Told told = indicators.get(figure.ref());
        if (told != null) {
            told.rows().getOrDefault(figure, Set.of()).forEach(row -> with.learn(told, figure, row));
        }
        while (with.learnOfNothing()) {
            // Each figure that is nothing may leave nothing for others.
        }
        return with;
    }

    private void learn(Told of, Figure figure, Result row) {
        Basis basis = figure.basis();
        Period period = figure.period();
        if (hidden.contains(figure)) {
            return;
        }
        if (basis.isOfThePeriod()) {
            learnOfNone(of, row);
        }
        row.numerator()
                .ifPresent(each -> learn(
                        of.part(Kind.NUMERATOR, basis, period)
                                .plus(Fraction.of(each).negated()),
                        Set.of(figure)));
        row.denominator()
                .ifPresent(each -> learn(
                        of.part(Kind.DENOMINATOR, basis, period)
                                .plus(Fraction.of(each).negated()),
                        Set.of(figure)));
        row.value().ifPresent(value -> {
            learn(of.figure(basis, period).plus(Fraction.of(value).negated()), Set.of(figure));
            if (!of.adds()) {
                learn(
                        of.part(Kind.NUMERATOR, basis, period)
                                .plus(
                                        of.part(Kind.DENOMINATOR, basis, period),
                                        of.rateOf(value).negated()),
                        Set.of(figure));
            }
        });
    }

    /** What is not due adds nothing, and what has nothing to divide by is a rate of nothing. */
    private void learnOfNone(Told of, Result row) {
        if (row.state() == ResultState.NOT_DUE && of.adds()) {
            knowledge.add(of.figure(row.basis(), row.period()));
        } else if (row.state() == ResultState.NOT_DUE || (row.state() == ResultState.NOT_COMPUTABLE && !of.adds())) {
            knowledge.add(of.part(Kind.NUMERATOR, row.basis(), row.period()));
            knowledge.add(of.part(Kind.DENOMINATOR, row.basis(), row.period()));
        }
    }

    private boolean learn(Form nothing, Set<Figure> from) {
        Form rest = knowledge.rest(nothing);
        if (rest.isKnown()) {
            return false;
        }
        marks.add(from);
        // What is left of it stays left: a mark is no quantity.
        knowledge.express(rest.plus(-marks.size(), Fraction.ONE));
        return true;
    }

    private Set<Figure> from(Form known) {
        Set<Figure> from = new TreeSet<>();
        known.marks().forEach(mark -> from.addAll(marks.get(-mark - 1)));
        return from;
    }

    /** Where others come to all that there is, nothing is left for any of the rest; answers whether anything new was seen. */
    private boolean learnOfNothing() {
        boolean isNew = false;
        for (Told each : indicators.values()) {
            if (each.isNeverNegative()) {
                if (each.adds()) {
                    isNew |= learnOfNothing(each, month -> each.upTo(Kind.FIGURE, month));
                } else {
                    isNew |= learnOfNothing(each, month -> each.upTo(Kind.NUMERATOR, month));
                    isNew |= learnOfNothing(each, month -> each.upTo(Kind.DENOMINATOR, month));
                }
            }
            if (each.isPartOfWhole()) {
                isNew |= learnOfNothing(
                        each, month -> each.upTo(Kind.DENOMINATOR, month).minus(each.upTo(Kind.NUMERATOR, month)));
            }
            for (Composite how : each.composites()) {
                Whole whole = new Whole(each, how, indicators);
                for (Whole.Time time : whole.times()) {
                    for (Kind kind : whole.kinds()) {
                        isNew |= learnOfNothing(whole, time, kind);
                    }
                }
            }
        }
        return isNew;
    }

    /** What has been counted up to a month, by the month. */
    private interface Counted {
        Form upTo(int month);
    }

    private boolean learnOfNothing(Told of, Counted counted) {
        record Level(NavigableMap<Integer, Fraction> of, Fraction number) {}
        Map<Level, Integer> firstAt = new HashMap<>();
        Map<Level, Integer> lastAt = new LinkedHashMap<>();
        for (int month : of.ends()) {
            Form rest = knowledge.rest(counted.upTo(month));
            Level level = new Level(rest.quantities(), rest.number());
            firstAt.putIfAbsent(level, month);
            lastAt.put(level, month);
        }
        boolean isNew = false;
        for (Map.Entry<Level, Integer> each : lastAt.entrySet()) {
            int first = firstAt.getOrDefault(each.getKey(), each.getValue());
            if (first == each.getValue()) {
                continue;
            }
            Form start = counted.upTo(first);
            Set<Figure> from = from(knowledge.rest(counted.upTo(each.getValue()).minus(start)));
            for (int between : of.ends().subSet(first, false, each.getValue(), false)) {
                isNew |= learn(counted.upTo(between).minus(start), from);
            }
        }
        return isNew;
    }

    /** Parts that are not known come to nothing together, so that each does. */
    private boolean learnOfNothing(Whole whole, Whole.Time time, Kind kind) {
        if (!whole.addsWhatIsNeverNegative()) {
            return false;
        }
        List<Form> unknown = new ArrayList<>();
        Form together = Form.NOTHING;
        for (Whole.Weighed part : whole.parts(kind, time)) {
            if (!knowledge.rest(part.form()).isKnown()) {
                unknown.add(part.form());
                together = together.plus(part.form(), part.weight());
            }
        }
        Form rest = knowledge.rest(together);
        boolean isNew = false;
        if (rest.isKnown() && rest.number().isZero()) {
            for (Form each : unknown) {
                isNew |= learn(each, from(rest));
            }
        }
        return isNew;
    }

    /** Of which figures a figure, or what it is a rate of, can be reckoned; empty where it cannot. */
    Optional<Set<Figure>> reckoned(Figure figure) {
        Told told = indicators.get(figure.ref());
        if (told == null) {
            return Optional.empty();
        }
        Form own = knowledge.rest(told.figure(figure.basis(), figure.period()));
        Form numerator = knowledge.rest(told.part(Kind.NUMERATOR, figure.basis(), figure.period()));
        if (own.isKnown()) {
            return Optional.of(from(own));
        }
        if (numerator.isKnown()) {
            return Optional.of(from(numerator));
        }
        Form denominator = knowledge.rest(told.part(Kind.DENOMINATOR, figure.basis(), figure.period()));
        return told.adds() ? Optional.empty() : quotient(numerator, denominator);
    }

    /** Whether one is always so many times the other, whatever they are. */
    private Optional<Set<Figure>> quotient(Form numerator, Form denominator) {
        if (!numerator.quantities().keySet().equals(denominator.quantities().keySet())) {
            return Optional.empty();
        }
        int highest = numerator.terms().lastKey();
        Fraction times = numerator.of(highest).dividedBy(denominator.of(highest));
        Form apart = numerator.plus(denominator, times.negated());
        return apart.isKnown() && apart.number().isZero() ? Optional.of(from(apart)) : Optional.empty();
    }
}

package org.ragstone.dataset;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Frequency;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;

/** Finds parts whose figures can never come together to one of the indicator that is computed from them. */
final class PartsAgainstFigures {
    private final Collection<List<WrittenPart>> written;
    private final KnownIndicators indicators;
    private final Problems problems;
    private final Map<String, Figures> figures = new HashMap<>();

    /** What the rows of an indicator tell. */
    private static final class Figures {
        private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
        private boolean areAny;
        private boolean haveCounts;

        private void add(Result row) {
            bases.add(row.basis());
            areAny |= row.value().isPresent();
            haveCounts |= row.numerator().isPresent() && row.denominator().isPresent();
        }
    }

    PartsAgainstFigures(
            Collection<List<WrittenPart>> written,
            Function<String, List<Result>> results,
            KnownIndicators indicators,
            Problems problems) {
        this.written = written;
        this.indicators = indicators;
        this.problems = problems;
        Set<String> refs = new HashSet<>();
        written.forEach(parts -> parts.forEach(each -> {
            refs.add(each.composite().ref());
            refs.add(each.part().ref());
        }));
        refs.forEach(ref -> {
            Figures of = new Figures();
            results.apply(ref).forEach(of::add);
            figures.put(ref, of);
        });
    }

    void check() {
        for (List<WrittenPart> parts : written) {
            Cancellation.check();
            Indicator composite = parts.get(0).composite();
            if (!indicators.isDoubtful(composite)) {
                checkYears(composite, parts);
                parts.stream()
                        .filter(each -> !indicators.isDoubtful(each.part()))
                        .forEach(this::check);
            }
        }
    }

    private Figures of(Indicator indicator) {
        return Objects.requireNonNull(figures.get(indicator.ref()));
    }

    private void check(WrittenPart part) {
        Figures own = of(part.part());
        boolean isRate = part.composite()
                .composite()
                .filter(how -> how == Aggregation.RATE)
                .isPresent();
        if (isRate && part.part().composite().isEmpty() && own.areAny && !own.haveCounts) {
            problems.add(
                    part.where(),
                    "no row of `%s` has a numerator and a denominator, of which the `RATE` of `%s` is made"
                            .formatted(part.part().ref(), part.composite().ref()),
                    "Give them in `results`, or make `" + part.composite().ref() + "` a `MEAN` with weights.");
        }
        indicators.judgedOn(part.composite()).stream()
                .filter(basis -> isComputed(basis, part.composite()))
                .filter(basis -> !indicators.owed(part.part()).contains(basis))
                .forEach(basis -> tellNotOwed(basis, part));
    }

    /** What is computed of no parts is of periods; what has a row is given, and a forecast is often made of the whole. */
    private boolean isComputed(Basis basis, Indicator composite) {
        boolean isOfItsPeriods = composite.aggregation().isPresent() && basis.isOfPeriods();
        return !isOfItsPeriods
                && basis != Basis.FORECAST
                && basis != Basis.OUTTURN
                && !of(composite).bases.contains(basis);
    }

    private void tellNotOwed(Basis basis, WrittenPart part) {
        String ref = part.composite().ref();
        problems.add(
                part.where(),
                "`%s` owes `%s`, and its part `%s` has none"
                        .formatted(ref, basis, part.part().ref()),
                basis.isOfPeriods()
                        ? "Name it in the `bases` of `%s`, or give `%s` an `aggregation`, by which it is computed from its own periods."
                                .formatted(part.part().ref(), ref)
                        : "Name it in the `bases` of `%s`, or leave it out of those of `%s`."
                                .formatted(part.part().ref(), ref));
    }

    private void checkYears(Indicator composite, List<WrittenPart> parts) {
        Optional<Period> first = indicators.firstYear(composite);
        String whose = composite.ref();
        for (WrittenPart each : parts) {
            Optional<Period> year = indicators.firstYear(each.part());
            if (each.part().frequency() != Frequency.ANNUAL || year.isEmpty()) {
                continue;
            }
            if (first.isEmpty()) {
                first = year;
                whose = each.part().ref();
            } else if (!year.get().isOfOneKindWith(first.get())) {
                problems.add(
                        each.where(),
                        "`%s` of `%s` is %s, and `%s` of `%s` is %s"
                                .formatted(
                                        year.get(),
                                        each.part().ref(),
                                        year.get().kind(),
                                        first.get(),
                                        whose,
                                        first.get().kind()),
                        "Only figures of one kind of year can be put together.");
            }
        }
    }
}

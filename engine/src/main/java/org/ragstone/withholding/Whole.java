package org.ragstone.withholding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.withholding.Quantities.Kind;
import org.ragstone.withholding.Told.Composite;

/** An indicator that is computed from others, and what its figures have to do with theirs. */
record Whole(Told told, Composite how, Map<String, Told> indicators) {
    /** What a figure is of. */
    record Time(Basis basis, Period period) {}

    /** A part, and how much it weighs. */
    record Weighed(Form form, Fraction weight) {}

    /** All that it or a part tells of. */
    Set<Time> times() {
        Set<Time> times = new LinkedHashSet<>();
        List<Told> all = new ArrayList<>(List.of(told));
        how.parts()
                .forEach(part -> Optional.ofNullable(indicators.get(part.ref())).ifPresent(all::add));
        for (Told each : all) {
            each.rows().keySet().forEach(figure -> times.add(new Time(figure.basis(), figure.period())));
        }
        return times;
    }

    /** A rate is of what is counted, and all else of the figures themselves. */
    List<Kind> kinds() {
        return how.how() == Aggregation.RATE ? List.of(Kind.NUMERATOR, Kind.DENOMINATOR) : List.of(Kind.FIGURE);
    }

    /** That the whole less all of its parts is nothing, at each time. */
    List<Form> equations() {
        List<Form> equations = new ArrayList<>();
        for (Time time : times()) {
            for (Kind kind : kinds()) {
                Form apart = form(told, kind, time).times(weights());
                for (Weighed part : parts(kind, time)) {
                    apart = apart.plus(part.form(), part.weight().negated());
                }
                equations.add(apart);
            }
        }
        return equations;
    }

    List<Weighed> parts(Kind kind, Time time) {
        List<Weighed> parts = new ArrayList<>();
        for (Part part : how.parts()) {
            Optional.ofNullable(indicators.get(part.ref()))
                    .ifPresent(each -> parts.add(new Weighed(form(each, kind, time), Fraction.of(part.weight()))));
        }
        return parts;
    }

    /** Whether no part takes anything away. */
    boolean addsWhatIsNeverNegative() {
        return how.parts().stream().allMatch(part -> {
            Told each = indicators.get(part.ref());
            return each != null && each.isNeverNegative() && part.weight().signum() > 0;
        });
    }

    /** What the sum of the parts is divided by. */
    private Fraction weights() {
        Fraction weights = how.how() == Aggregation.MEAN
                ? how.parts().stream().map(part -> Fraction.of(part.weight())).reduce(Fraction.ZERO, Fraction::plus)
                : Fraction.ONE;
        return weights.isZero() ? Fraction.ONE : weights;
    }

    private static Form form(Told of, Kind kind, Time time) {
        return kind == Kind.FIGURE
                ? of.figure(time.basis(), time.period())
                : of.part(kind, time.basis(), time.period());
    }
}

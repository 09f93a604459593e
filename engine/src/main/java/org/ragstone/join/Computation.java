package org.ragstone.join;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ragstone.arithmetic.Composition;
import org.ragstone.arithmetic.Composition.Weighed;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Basis;
import org.ragstone.model.Composed;
import org.ragstone.model.Part;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;

/** What a result was computed from. */
public sealed interface Computation {
    /** Told as an explanation tells it: "the sum of LATEST, 2018-04 to 2018-07". */
    String words();

    /** The figures of a basis over a time, in which one may be missing. */
    record OfPeriods(Aggregation how, Basis source, Period from, Period to, Optional<Period> missing)
            implements Computation {
        @Override
        public String words() {
            String lack =
                    missing.map(each -> ", where " + each + " has no figure").orElse("");
            String over = from.equals(to) ? from.toString() : from + " to " + to;
            return "the %s of %s, %s%s".formatted(how.name().toLowerCase(Locale.ROOT), source, over, lack);
        }
    }

    /** The figures of other indicators for the same period, of which some may be missing. */
    record OfParts(Aggregation how, List<Part> parts, Composed composed) implements Computation {
        private static final int MOST_NAMED = 3;

        /** Each part with its figure, in the order they were given. */
        public List<PartFigure> figures() {
            Map<String, Result> rows = new HashMap<>();
            composed.from().forEach(row -> rows.put(row.ref(), row));
            return parts.stream()
                    .map(part -> new PartFigure(how, part, Optional.ofNullable(rows.get(part.ref()))))
                    .toList();
        }

        /** What they come to. */
        public Result result() {
            return composed.result();
        }

        /** Those without which nothing is computed. */
        public List<PartFigure> missing() {
            return figures().stream().filter(PartFigure::isMissing).toList();
        }

        /** Whether a figure that was given is what they come to, as far as rounding lets it be seen; where they come to nothing, it may be. */
        public boolean comeTo(BigDecimal given) {
            List<Weighed> counted = figures().stream()
                    .filter(each -> each.figure().isPresent())
                    .map(PartFigure::weighed)
                    .toList();
            return result().value()
                    .map(computed -> Composition.comesTo(given, computed, how, counted))
                    .orElse(true);
        }

        @Override
        public String words() {
            return "the %s%s of its %s%s%s"
                    .formatted(
                            weighs() ? "weighted " : "",
                            how.name().toLowerCase(Locale.ROOT),
                            parts.size() == 1 ? "only part" : parts.size() + " parts",
                            counted(),
                            lack());
        }

        private boolean weighs() {
            return parts.stream().anyMatch(part -> part.weight().compareTo(BigDecimal.ONE) != 0);
        }

        /** What a rate is of. */
        private String counted() {
            return how == Aggregation.RATE && result().value().isPresent()
                    ? ", " + counts(result().numerator(), result().denominator())
                    : "";
        }

        private String lack() {
            List<String> lacking = result().value().isPresent()
                    ? List.of()
                    : missing().stream()
                            .map(each -> "`" + each.part().ref() + "` has " + each.lack())
                            .toList();
            if (lacking.isEmpty()) {
                return "";
            }
            int more = lacking.size() - MOST_NAMED;
            return lacking.stream().limit(MOST_NAMED).collect(joining(" and ", ", where ", ""))
                    + (more > 0 ? " and " + more + " more" : "");
        }
    }

    /** A part of an indicator that is computed from others, and its row for the period, if it has one. */
    record PartFigure(Aggregation how, Part part, Optional<Result> row) {
        /** The row, if it has what the other is computed from. */
        public Optional<Result> figure() {
            return shown().filter(each -> how != Aggregation.RATE || isOfCounts(each));
        }

        static boolean isOfCounts(Result row) {
            return row.numerator().isPresent() && row.denominator().isPresent();
        }

        /** Why there is no figure of it, or REPORTED. */
        public ResultState state() {
            return row.map(Result::state).orElse(ResultState.NOT_REPORTED);
        }

        /** Whether nothing is computed without it: of a rate, no cases are nothing to add. */
        boolean isMissing() {
            return figure().isEmpty() && !(how == Aggregation.RATE && state() == ResultState.NOT_COMPUTABLE);
        }

        /** The row, if it has a figure: of one that is withheld nothing is told, though there may be parts of a figure in it. */
        public Optional<Result> shown() {
            return row.filter(each -> each.state() == ResultState.REPORTED);
        }

        private String lack() {
            return state() == ResultState.REPORTED ? "no numerator and denominator" : "no figure (" + state() + ")";
        }

        Weighed weighed() {
            return new Weighed(row.orElseThrow(), part.weight());
        }

        /** Its figure in words: "45 of 60" for a rate, "2 times 45" where it weighs more than others, or why there is none. */
        public String words() {
            String figure = figure().map(this::figureWords).orElseGet(this::lack);
            boolean weighs = part.weight().compareTo(BigDecimal.ONE) != 0 && figure().isPresent();
            return (weighs ? part.weight().toPlainString() + " times " : "")
                    + figure
                    + (figure().filter(Result::provisional).isPresent() ? ", provisional" : "");
        }

        private String figureWords(Result figure) {
            return how == Aggregation.RATE
                    ? counts(figure.numerator(), figure.denominator())
                    : figure.value().orElseThrow().toPlainString();
        }
    }

    private static String counts(Optional<BigDecimal> numerator, Optional<BigDecimal> denominator) {
        return numerator.orElseThrow().toPlainString()
                + " of "
                + denominator.orElseThrow().toPlainString();
    }
}

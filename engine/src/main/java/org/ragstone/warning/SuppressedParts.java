package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.join.Computation;
import org.ragstone.join.Computation.PartFigure;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Aggregation;
import org.ragstone.model.Composed;
import org.ragstone.model.Months;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.model.WarningCode;

/**
 * Figures of an indicator that is computed from others, given where that of a part is withheld: whoever takes the other parts away
 * has it. And such a figure that is withheld where all of its parts are known.
 */
final class SuppressedParts implements IndicatorCheck {
    @Override
    public void look(JoinedIndicator indicator, Found found) {
        List<Composed> composed = indicator.data().composed().orElse(List.of());
        // What is only computed is withheld where a part is.
        if (composed.isEmpty() || indicator.data().results().isEmpty()) {
            return;
        }
        Reckoning reckoning = Reckoning.of(SuppressedFigures.known(indicator));
        Set<Period> years = SuppressedFigures.years(indicator);
        for (Composed each : composed) {
            Result result = each.result();
            if (SuppressedFigures.isPublished(result, indicator)
                    && years.contains(result.period().year())) {
                look(indicator, result, reckoning, found);
            }
        }
    }

    private static void look(JoinedIndicator indicator, Result computed, Reckoning reckoning, Found found) {
        Result own = indicator
                .index()
                .results()
                .row(computed.basis(), computed.period())
                .orElse(computed);
        if (own.state() == ResultState.SUPPRESSED && computed.value().isPresent()) {
            tellWhole(indicator, own, found);
        } else if (computed.state() == ResultState.SUPPRESSED) {
            List<PartFigure> missing = indicator
                    .index()
                    .results()
                    .ofParts(computed.basis(), computed.period())
                    .map(Computation.OfParts::missing)
                    .orElse(List.of());
            if (missing.size() == 1 && isKnown(indicator, own, missing.get(0), reckoning)) {
                tellPart(indicator, own, missing.get(0), found);
            }
        }
    }

    private static boolean isKnown(JoinedIndicator indicator, Result own, PartFigure part, Reckoning reckoning) {
        boolean isRate = indicator
                .data()
                .indicator()
                .composite()
                .filter(how -> how == Aggregation.RATE)
                .isPresent();
        boolean isGiven = isRate ? hasNumerator(own, part) : own.value().isPresent();
        return isGiven || Months.of(own).filter(reckoning::leadsThrough).isPresent();
    }

    /** Whether one is given, or a rate and what it is of. */
    private static boolean hasNumerator(Result own, PartFigure part) {
        Optional<Result> row = part.row();
        return own.numerator().isPresent()
                || (own.value().isPresent()
                        && (own.denominator().isPresent()
                                || row.flatMap(Result::denominator).isPresent()));
    }

    private static void tellPart(JoinedIndicator indicator, Result own, PartFigure part, Found found) {
        found.ofRow(
                WarningCode.SUPPRESSED_CAN_BE_RECKONED,
                own,
                indicator.report(),
                own.value().isPresent() ? "value" : "composite",
                "the figure of `%s` is suppressed, and can be reckoned from those of `%s` and its other parts"
                        .formatted(part.part().ref(), own.ref()),
                "Suppress the figure of `" + own.ref() + "` too, or that of another part.");
    }

    private static void tellWhole(JoinedIndicator indicator, Result own, Found found) {
        found.ofRow(
                WarningCode.SUPPRESSED_CAN_BE_RECKONED,
                own,
                indicator.report(),
                "state",
                "the figure of `%s` is suppressed, and can be reckoned from those of its parts".formatted(own.ref()),
                "Suppress the figure of a part too.");
    }
}

package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.evaluation.NextBand;
import org.ragstone.evaluation.NextBands;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Polarity;

/** A status, and the nearest better rating of one that is not the best, or why no figure gets one. */
record StatusDocument(
        FindingKind kind, @Spread FindingDocument finding, Optional<Next> nextBand, Optional<String> noNextBand) {

    /** A rating and the figure that gets it, higher or lower than the present one. */
    record Next(String outcome, BigDecimal needs, Polarity towards, BigDecimal figure) implements Indenter.OneLine {
        private static Next of(NextBand band) {
            return new Next(
                    band.outcome(), band.needs(), band.higher() ? Polarity.HIGHER : Polarity.LOWER, band.figure());
        }
    }

    static StatusDocument of(JudgedResult result, Finding status, Detail detail) {
        Optional<NextBands> bands = Optional.of(status)
                .filter(each -> detail.hasReasons() && each.kind() == FindingKind.RATING)
                .map(rating -> result.nextBands())
                .filter(each -> !each.isBest());
        return new StatusDocument(
                status.kind(),
                FindingDocument.of(result, status, detail),
                bands.flatMap(NextBands::better).map(Next::of),
                bands.filter(each -> each.better().isEmpty()).map(NextBands::whyNoneIsBetter));
    }
}

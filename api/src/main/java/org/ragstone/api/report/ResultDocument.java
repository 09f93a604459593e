package org.ragstone.api.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.arithmetic.HeldAim;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.DueResult;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.Polarity;
import org.ragstone.model.ResultState;
import org.ragstone.policy.language.FigureAgainstTarget;

/** A result, what it was held against, and what was concluded of it. What goes without saying is said with full reasons alone. */
record ResultDocument(
        String ref,
        String title,
        String service,
        IndicatorKind kind,
        Polarity polarity,
        Optional<String> unit,
        Basis basis,
        String period,
        ResultState state,
        Optional<String> reason,
        Optional<BigDecimal> value,
        Optional<String> written,
        Optional<String> valuePeriod,
        Optional<String> computation,
        Optional<List<PartDocument>> parts,
        Optional<Boolean> provisional,
        Optional<String> target,
        Optional<String> floor,
        Optional<String> judgedTarget,
        Optional<String> judgedFloor,
        Optional<String> expectedRange,
        Optional<List<GroundsDocument.Judged>> judged,
        Optional<List<GroundsDocument.Compared>> compared,
        Optional<StatusDocument> status,
        Optional<List<FindingDocument>> directions,
        Optional<TrendDocument> trend,
        Optional<RegressionDocument> regression) {

    static ResultDocument of(JudgedResult result, Detail detail) {
        DueResult due = result.due();
        Indicator indicator = due.indicator();
        Optional<GroundsDocument> grounds =
                Optional.of(result).filter(each -> detail.isFull()).map(GroundsDocument::of);
        Optional<FigureAgainstTarget> judged = result.judgedOtherwise();
        return new ResultDocument(
                indicator.ref(),
                indicator.title(),
                indicator.service(),
                indicator.kind(),
                indicator.polarity(),
                JsonText.given(indicator.unit()),
                due.basis(),
                due.period().toString(),
                due.state(),
                reason(due),
                due.figure(),
                JsonText.given(due.written()),
                due.figure()
                        .map(figure -> due.figurePeriod())
                        .filter(period -> detail.isFull() || !period.equals(due.period()))
                        .map(period -> period.toString()),
                JsonText.given(due.computation()),
                Optional.of(due).filter(each -> detail.isFull()).flatMap(PartDocument::of),
                Optional.of(due.isProvisional()).filter(provisional -> detail.isFull() || provisional),
                JsonText.given(result.target()),
                JsonText.given(result.floor()),
                judged.flatMap(FigureAgainstTarget::target).map(HeldAim::levels),
                judged.flatMap(FigureAgainstTarget::floor).map(HeldAim::levels),
                JsonText.given(result.expectedRange()),
                grounds.flatMap(GroundsDocument::judged),
                grounds.flatMap(GroundsDocument::compared),
                result.status().map(status -> StatusDocument.of(result, status, detail)),
                Optional.of(directions(result, detail)).filter(each -> detail.isFull() || !each.isEmpty()),
                result.trend().map(trend -> TrendDocument.of(trend, detail)),
                result.regression().map(line -> RegressionDocument.of(line, detail)));
    }

    /** Why nothing is judged of an indicator for now, or ever again. */
    static Optional<String> reason(DueResult due) {
        return switch (due.state()) {
            case SUSPENDED, WITHDRAWN -> JsonText.given(due.indicator().statusReason());
            case REPORTED, LAGGED, ASSESSED, NOT_REPORTED, NOT_DUE, SUPPRESSED, NOT_COMPUTABLE -> Optional.empty();
        };
    }

    private static List<FindingDocument> directions(JudgedResult result, Detail detail) {
        return result.directions().stream()
                .map(direction -> FindingDocument.of(result, direction, detail))
                .toList();
    }
}

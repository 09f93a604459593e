package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Fields;

/** Reads a row of {@code results.csv}. */
final class ResultRow {
    static final List<String> COLUMNS = List.of(
            "ref",
            "period",
            "basis",
            "value",
            "numerator",
            "denominator",
            "state",
            "assessment",
            "assessed_by",
            "provisional",
            "note");
    static final List<String> REQUIRED = List.of("ref", "period", "basis", "value");

    private ResultRow() {}

    /** The result, or empty where the row does not say of what period and basis it is. */
    static Optional<Result> read(Fields fields, Indicator indicator, DeclaredWords words) {
        fields.required("period");
        fields.required("basis");
        Optional<Period> period = fields.period("period");
        Optional<Basis> basis = fields.word("basis", Basis.class);
        Optional<BigDecimal> value = fields.figure("value", indicator.unit());
        Optional<BigDecimal> numerator = fields.figure("numerator", "");
        Optional<BigDecimal> denominator = fields.figure("denominator", "");
        String assessment = words.read(fields, "assessment", Words::assessments);
        ResultState state = state(fields, assessment);
        boolean provisional = fields.yes("provisional");
        if (!fields.has("value") && !fields.has("state") && (numerator.isPresent() || denominator.isPresent())) {
            fields.fault("value", "numerator and denominator without a value", "Give the value too.");
        }
        if (period.isEmpty() || basis.isEmpty() || (fields.has("value") && value.isEmpty())) {
            return Optional.empty();
        }
        checkPeriod(fields, indicator, period.get(), basis.get());
        return Optional.of(new Result(
                indicator.ref(),
                period.get(),
                basis.get(),
                value.isPresent() ? ResultState.REPORTED : state,
                value,
                numerator,
                denominator,
                assessment,
                fields.text("assessed_by"),
                provisional,
                fields.text("note")));
    }

    private static ResultState state(Fields fields, String assessment) {
        Optional<ResultState> state = fields.word("state", ResultState.class);
        if (state.filter(ResultState.ASSESSED::equals).isPresent() && assessment.isEmpty()) {
            fields.fault("assessment", "the state `ASSESSED` without an assessment", "");
        }
        if (state.isPresent() && !state.get().isOfARow()) {
            String hint = state.get() == ResultState.SUSPENDED || state.get() == ResultState.WITHDRAWN
                    ? "It is the indicator that is suspended or withdrawn: see `status` in indicators.csv."
                    : "Leave the cell blank.";
            fields.fault("state", "`" + state.get() + "` is not for a row to say", hint);
        } else if (state.isPresent() && fields.has("value")) {
            fields.fault("state", "a value and the state `" + state.get() + "`", "A state says why there is no value.");
        }
        return state.filter(ResultState::isOfARow)
                .orElse(assessment.isEmpty() ? ResultState.NOT_REPORTED : ResultState.ASSESSED);
    }

    private static void checkPeriod(Fields fields, Indicator indicator, Period period, Basis basis) {
        // A forecast bears the report's period, and an outturn the year's, however often the indicator is measured.
        boolean free = basis == Basis.FORECAST || (basis == Basis.OUTTURN && period.isYear());
        if (!free && !period.fits(indicator.frequency())) {
            fields.fault(
                    "period",
                    "`%s` is no period of a %s indicator".formatted(fields.text("period"), indicator.frequency()),
                    "");
        }
        boolean owed = indicator.bases().isEmpty() || indicator.bases().contains(basis) || basis == Basis.OUTTURN;
        if (!owed) {
            fields.fault(
                    "basis",
                    "a result for nothing: `%s` owes %s".formatted(indicator.ref(), indicator.bases()),
                    "Maybe `bases` in indicators.csv should have `" + basis + "` too.");
        }
    }
}

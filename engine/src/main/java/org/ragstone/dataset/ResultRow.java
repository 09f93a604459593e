package org.ragstone.dataset;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;
import org.ragstone.model.Result;
import org.ragstone.model.ResultState;
import org.ragstone.reading.Fields;
import org.ragstone.reading.MarkedFigure;
import org.ragstone.reading.Row;

/** Reads a row of {@code results.csv}, or any other row with the same names. Not thread-safe. */
public final class ResultRow {
    /** The columns of what a person recorded of a result. */
    public static final List<String> OF_A_PERSON = List.of("assessment", "assessed_by");

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

    private static final int MOST_YEARS = 100;

    static final List<String> STATES = Arrays.stream(ResultState.values())
            .filter(ResultState::isOfARow)
            .map(Enum::name)
            .toList();

    private Fields fields;
    private final DeclaredWords words;
    private final RowPeriods periods;
    private Optional<Period> period = Optional.empty();
    private Optional<Basis> basis = Optional.empty();

    ResultRow(Fields fields, DeclaredWords words, RowPeriods periods) {
        this.fields = fields;
        this.words = words;
        this.periods = periods;
    }

    /** Goes on to the next row; what was read of this one is forgotten. */
    void goTo(Fields next) {
        fields = next;
        period = Optional.empty();
        basis = Optional.empty();
    }

    public static ResultRow of(Row row, DeclaredWords words, RowPeriods periods, Problems problems) {
        return new ResultRow(new Fields(row, problems), words, periods);
    }

    /** The result, or empty where the row does not say what it is a result of; every fault of the row is reported. */
    public Optional<Result> read(Optional<Indicator> indicator) {
        fields.required("period");
        fields.required("basis");
        basis = fields.word("basis", Basis.class);
        period = periods.ofResult(fields, indicator, basis);
        String assessment = words.read(fields, "assessment", Words::assessments);
        ResultState state = state(assessment);
        boolean provisional = fields.yes("provisional");
        String unit = indicator.isPresent() ? indicator.get().unit() : Fields.ANY_UNIT;
        Ratio ratio = Ratio.read(fields);
        ratio.check(indicator, basis);
        // As that of a quotient, so the figure of a time: without an end where it is known how it is printed.
        boolean mayHaveNoEnd =
                indicator.isPresent() && indicator.get().decimals().isPresent();
        boolean isRatio = ratio.isTheValue();
        Optional<BigDecimal> value =
                isRatio ? indicator.flatMap(ratio::rate) : fields.figure("value", unit, mayHaveNoEnd);
        if (!isRatio && value.isPresent() && indicator.isPresent()) {
            ratio.checkComesTo(value.get(), indicator.get());
        }
        ResultState withoutValue = isRatio ? ResultState.NOT_COMPUTABLE : state;
        if (indicator.isEmpty() || period.isEmpty() || basis.isEmpty() || (fields.has("value") && value.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Result(
                indicator.get().ref(),
                period.get(),
                basis.get(),
                value.isPresent() ? ResultState.REPORTED : withoutValue,
                value,
                ratio.numerator(),
                ratio.denominator(),
                assessment,
                fields.text("assessed_by"),
                provisional,
                fields.text("note"),
                fields.where(""),
                value.isPresent() ? fields.writtenTime("value", unit) : ""));
    }

    private ResultState state(String assessment) {
        String text = fields.text("state");
        if (text.isEmpty()) {
            return withoutState(assessment);
        }
        if (text.equals(ResultState.SUSPENDED.name()) || text.equals(ResultState.WITHDRAWN.name())) {
            fields.fault("state", "`" + text + "` is not for a row to say", "See the `status` of the indicator.");
            return ResultState.NOT_REPORTED;
        }
        Optional<ResultState> meant = STATES.contains(text) ? Optional.empty() : MarkedFigure.stateOf(text);
        meant.ifPresent(each -> fields.fault(
                "state",
                "unknown state `" + text + "`",
                "Maybe you meant `" + each + "`. Allowed: `" + String.join("`, `", STATES) + "`."));
        String state = meant.isPresent() ? "" : fields.wordOf("state", STATES);
        if (!state.isEmpty() && fields.has("value")) {
            fields.fault("state", "a value and the state `" + state + "`", "A state says why there is no value.");
        }
        return state.isEmpty() ? withoutState(assessment) : ResultState.valueOf(state);
    }

    private static ResultState withoutState(String assessment) {
        return assessment.isEmpty() ? ResultState.NOT_REPORTED : ResultState.ASSESSED;
    }

    /** Reports that a person judged, and not how. */
    void checkAssessment() {
        if (fields.text("state").equals(ResultState.ASSESSED.name()) && !fields.has("assessment")) {
            fields.fault("assessment", "the state `ASSESSED` without an assessment", "");
        }
    }

    /** Reports of a row that has been read that the indicator never owes it. */
    void checkIsOwed(Indicator indicator, List<Basis> owed, Optional<Period> report) {
        if (basis.isPresent()) {
            checkBasis(indicator, basis.get(), owed);
        }
        if (period.isPresent() && basis.isPresent()) {
            checkAge(period.get(), report);
            checkForecast(period.get(), basis.get(), report);
        }
    }

    /** Last year's outturn is compared with, whether or not an indicator owes one. */
    private void checkBasis(Indicator indicator, Basis basis, List<Basis> owed) {
        if (!owed.contains(basis) && basis != Basis.OUTTURN) {
            fields.fault(
                    "basis",
                    "a result for nothing: `%s` owes %s".formatted(indicator.ref(), words(owed)),
                    "Maybe the row's `basis` or `ref` is a slip" + unadded(indicator, basis, owed)
                            + "; else the indicator's `bases` should have `" + basis + "` too.");
        }
    }

    /** Where a longer time is owed, and nothing says that it is computed from such a figure. */
    private static String unadded(Indicator indicator, Basis basis, List<Basis> owed) {
        boolean isOfAPeriod = basis == Basis.LATEST || basis == Basis.SNAPSHOT;
        return isOfAPeriod && indicator.aggregation().isEmpty()
                ? owed.stream()
                        .filter(Basis::isOfPeriods)
                        .findFirst()
                        .map(each -> ", or the indicator's `aggregation` is missing, by which its `" + each
                                + "` is computed from such figures")
                        .orElse("")
                : "";
    }

    private static String words(List<Basis> bases) {
        return bases.isEmpty()
                ? "none"
                : bases.stream().map(basis -> "`" + basis + "`").collect(Collectors.joining(" and "));
    }

    /** A slip of a century would make a history of a thousand periods without a figure. */
    private void checkAge(Period period, Optional<Period> report) {
        if (report.isPresent() && period.endsYearsBefore(report.get(), MOST_YEARS)) {
            fields.fault(
                    "period",
                    String.format(
                            Locale.ROOT,
                            "`%s` is more than %d years before the report",
                            fields.text("period"),
                            MOST_YEARS),
                    "Maybe the year is a slip.");
        }
    }

    private void checkForecast(Period period, Basis basis, Optional<Period> report) {
        boolean ofTheYear = basis == Basis.FORECAST
                && period.isYear()
                && report.filter(each -> !each.isYear()
                                && (each.year().equals(period)
                                        || period.thatHolds(each).equals(period)))
                        .isPresent();
        if (ofTheYear) {
            fields.fault(
                    "period",
                    "a forecast bears the period of the report it is made for, not the year it is of",
                    "Write it as " + report.orElseThrow() + ".");
        }
    }
}

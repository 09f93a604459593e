package org.ragstone.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.join.DueResult;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Problem;
import org.ragstone.model.Result;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/** What was found of one indicator, each with who lets it stand. Not thread-safe. */
final class Found {
    private final DataSetHeader header;
    private final Period report;
    private final List<Acknowledgement> acknowledged;
    private final List<Warning> warnings = new ArrayList<>(0);

    /**
     * @param header of the data set
     * @param acknowledged what somebody lets stand of the indicator, or of all
     */
    Found(DataSetHeader header, List<Acknowledgement> acknowledged) {
        this.header = header;
        this.report = header.period();
        this.acknowledged = inOrder(acknowledged);
    }

    /** The same whatever the order of the rows. */
    static List<Acknowledgement> inOrder(List<Acknowledgement> rows) {
        return rows.size() < 2 ? rows : rows.stream().sorted().toList();
    }

    /** Whether another period is evaluated than the one that the data set is for. */
    boolean isOfAnotherPeriod() {
        return header.ownPeriod().isPresent();
    }

    boolean isEmpty() {
        return warnings.isEmpty();
    }

    /** Whether it is said already that something is wrong with the figure of a row. */
    boolean isTold(Result row) {
        for (Warning each : warnings) {
            if (each.code() != WarningCode.LOOKS_CUMULATIVE && isOf(row, each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is said already that a row is on another basis than it says. */
    boolean isToldCumulative(Result row) {
        return warnings.stream().anyMatch(each -> each.code() == WarningCode.LOOKS_CUMULATIVE && isOf(row, each));
    }

    private static boolean isOf(Result row, Warning warning) {
        return warning.of().basis().filter(row.basis()::equals).isPresent()
                && warning.of().period().filter(row.period()::equals).isPresent();
    }

    /** Whether something is said of it already. */
    boolean isTold(Warning.Subject of) {
        return warnings.stream().anyMatch(each -> each.of().equals(of));
    }

    /** Of a due result, or of the row of another that it is compared with; at its place in the indicator's row if it was computed. */
    void ofResult(WarningCode code, DueResult due, Result row, String column, String what, String hint) {
        ofRow(code, row, due.period(), column, what, hint);
    }

    /** Of any row of results. */
    void ofRow(WarningCode code, Result row, Period due, String column, String what, String hint) {
        Warning.Subject of =
                new Warning.Subject(row.ref(), Optional.of(row.basis()), Optional.of(row.period()), column);
        add(code, of, due, row.where().at(column), what, hint);
    }

    /** Of a column of the indicator itself. */
    void ofIndicator(WarningCode code, Indicator indicator, String column, String what, String hint) {
        Warning.Subject of = new Warning.Subject(indicator.ref(), Optional.empty(), Optional.empty(), column);
        add(code, of, report, indicator.where().at(column), what, hint);
    }

    /** Of a column of all indicators. */
    void ofAll(WarningCode code, String column, Location where, String what, String hint) {
        add(code, new Warning.Subject("", Optional.empty(), Optional.empty(), column), report, where, what, hint);
    }

    /** Of a target or a floor that a result was held against; of one that rests on last year's figure, on the basis of the result. */
    void ofStandard(WarningCode code, HeldTarget target, WrittenStandard written, String what, String hint) {
        boolean ofBasis = target.isRelative();
        Warning.Subject of = new Warning.Subject(
                target.indicator().ref(),
                ofBasis ? Optional.of(target.due().basis()) : written.row().flatMap(PeriodTarget::basis),
                ofBasis
                        ? Optional.of(target.due().figurePeriod())
                        : written.row().map(PeriodTarget::period),
                written.column());
        if (isTold(of)) {
            return;
        }
        add(code, of, target.due().period(), written.where(), what, hint);
    }

    /**
     * Of anything else, once; who acknowledges it for the due period does so for that of the report too, and who has done so for
     * another is named in the hint.
     */
    void add(WarningCode code, Warning.Subject of, Period due, Location where, String what, String hint) {
        Optional<Acknowledgement> by = ofCode(code)
                .filter(each -> each.period()
                        .map(period -> period.equals(report)
                                || period.equals(due)
                                || of.period().filter(period::equals).isPresent())
                        .orElse(true))
                .findFirst();
        Warning warning = new Warning(
                of, code, new Problem(where, what, by.isPresent() ? hint : (hint + others(code)).strip()), by);
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    private Stream<Acknowledgement> ofCode(WarningCode code) {
        return acknowledged.stream().filter(each -> each.code() == code);
    }

    private String others(WarningCode code) {
        return ofCode(code)
                .flatMap(each -> each.period().stream())
                .reduce((earlier, later) -> later)
                .map(period -> " It is acknowledged for " + period + " alone.")
                .orElse("");
    }

    Period report() {
        return report;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }
}

package org.ragstone.warning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** What was found of one indicator or of the whole, in the order it was found, each with who lets it stand. Not thread-safe. */
final class Found {
    private final DataSetHeader header;
    private final Period report;
    private final Acknowledgements own;
    private final Acknowledgements ofAll;
    private final Set<Warning> warnings = new LinkedHashSet<>();
    private final AlreadyTold told = new AlreadyTold();

    /**
     * @param header of the data set
     * @param own what somebody lets stand of the indicator
     * @param ofAll what somebody lets stand of all
     */
    Found(DataSetHeader header, Acknowledgements own, Acknowledgements ofAll) {
        this.header = header;
        this.report = header.period();
        this.own = own;
        this.ofAll = ofAll;
    }

    /** Whether another period is evaluated than the one that the data set is for. */
    boolean isOfAnotherPeriod() {
        return header.ownPeriod().isPresent();
    }

    boolean isEmpty() {
        return warnings.isEmpty();
    }

    /** What something is said of already. */
    AlreadyTold told() {
        return told;
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
        told.add(code, row);
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

    /**
     * Of a target or a floor that a result was held against, unless something is said of it already; of one that rests on last year's
     * figure, on the basis of the result.
     */
    void ofStandard(WarningCode code, HeldTarget target, WrittenStandard written, String what, String hint) {
        boolean ofBasis = target.isRelative();
        Warning.Subject of = new Warning.Subject(
                target.indicator().ref(),
                ofBasis ? Optional.of(target.due().basis()) : written.row().flatMap(PeriodTarget::basis),
                ofBasis
                        ? Optional.of(target.due().figurePeriod())
                        : written.row().map(PeriodTarget::period),
                written.column());
        if (!told.contains(of)) {
            add(code, of, target.due().period(), written.where(), what, hint);
        }
    }

    /**
     * Of anything else, once; who acknowledges it for the due period does so for that of the report too, and who has done so for
     * another is named in the hint.
     */
    void add(WarningCode code, Warning.Subject of, Period due, Location where, String what, String hint) {
        Optional<Acknowledgement> by = acknowledged(code, of, due);
        String next = by.isPresent() ? hint : (hint + others(code)).strip();
        warnings.add(new Warning(of, code, new Problem(where, what, next), by));
        told.add(of);
    }

    /** The nearest: of the indicator before those of all, and for a period before those for every one. */
    private Optional<Acknowledgement> acknowledged(WarningCode code, Warning.Subject of, Period due) {
        List<Period> periods =
                of.period().map(each -> List.of(each, due, report)).orElse(List.of(due, report));
        return own.find(code, periods).or(() -> ofAll.find(code, periods));
    }

    private String others(WarningCode code) {
        return own.latest(code)
                .or(() -> ofAll.latest(code))
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

package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Basis;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/**
 * A warning as JSON has it. {@code where} names what it is about and is the same whatever form the data set has; its parts stand
 * by themselves too, those that it has. Who has acknowledged it, and why, is there where somebody has.
 */
record WarningView(
        String where,
        WarningCode code,
        String what,
        String hint,
        boolean acknowledged,
        Optional<String> ref,
        Optional<Basis> basis,
        Optional<String> period,
        Optional<String> column,
        Optional<String> reason,
        Optional<String> by) {
    static List<WarningView> of(List<Warning> warnings) {
        return warnings.stream().map(WarningView::of).toList();
    }

    static WarningView of(Warning warning) {
        Warning.Subject of = warning.of();
        Optional<Acknowledgement> acknowledged = warning.acknowledged();
        return new WarningView(
                of.toString(),
                warning.code(),
                warning.problem().what(),
                warning.problem().hint(),
                acknowledged.isPresent(),
                JsonText.given(of.ref()),
                of.basis(),
                of.period().map(Period::toString),
                JsonText.given(of.column()),
                acknowledged.map(Acknowledgement::reason),
                acknowledged.map(Acknowledgement::by));
    }
}

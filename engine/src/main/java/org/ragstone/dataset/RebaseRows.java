package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;
import org.ragstone.model.Rebase;
import org.ragstone.reading.Fields;

/** Reads the rows of {@code rebases.csv}: decisions that a series starts anew. */
final class RebaseRows {
    static final List<String> COLUMNS = List.of("ref", "period", "reason", "decided_on", "decided_by");
    static final List<String> REQUIRED = List.of("ref", "period", "reason", "decided_on");

    private record Of(String ref, Period period) {}

    private final Optional<LocalDate> asAt;
    private final RowPeriods periods;
    private final Set<Of> seen = new HashSet<>();
    private final List<Rebase> rebases = new ArrayList<>();

    /** Reads decisions of which those hold that were taken by the date, or all if it is empty. */
    RebaseRows(Optional<LocalDate> asAt, RowPeriods periods) {
        this.asAt = asAt;
        this.periods = periods;
    }

    /** Reads a row, of an indicator that may not be known; what is wrong with it is reported. */
    void read(Fields fields, Optional<Indicator> indicator) {
        REQUIRED.stream().filter(column -> !column.equals("ref")).forEach(fields::required);
        Optional<Period> period = periods.ofRebase(fields, indicator);
        Optional<LocalDate> decidedOn = fields.date("decided_on");
        if (indicator.isEmpty() || period.isEmpty()) {
            return;
        }
        String ref = indicator.get().ref();
        if (!seen.add(new Of(ref, period.get()))) {
            fields.fault("ref", "a second rebase of `%s` in %s".formatted(ref, period.get()), "");
        }
        decidedOn
                .filter(date -> asAt.isEmpty() || !date.isAfter(asAt.get()))
                .ifPresent(date -> rebases.add(
                        new Rebase(ref, period.get(), fields.text("reason"), date, fields.text("decided_by"))));
    }

    List<Rebase> inForce() {
        return List.copyOf(rebases);
    }
}

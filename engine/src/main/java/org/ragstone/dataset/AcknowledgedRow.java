package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Period;
import org.ragstone.model.WarningCode;
import org.ragstone.reading.Fields;

/** Reads a row of {@code acknowledged.csv}: a warning that somebody lets stand, and why. */
final class AcknowledgedRow {
    static final List<String> COLUMNS = List.of("ref", "period", "code", "reason", "by");
    static final List<String> REQUIRED = List.of("code", "reason", "by");

    private AcknowledgedRow() {}

    static Optional<Acknowledgement> read(Fields fields, RowPeriods periods) {
        REQUIRED.forEach(fields::required);
        Optional<Period> period = periods.any(fields);
        boolean periodIsKnown = period.isPresent() || !fields.has("period");
        return fields.word("code", WarningCode.class)
                .filter(code -> periodIsKnown)
                .map(code -> new Acknowledgement(
                        fields.text("ref"), period, code, fields.text("reason"), fields.text("by"), fields.where("")));
    }
}

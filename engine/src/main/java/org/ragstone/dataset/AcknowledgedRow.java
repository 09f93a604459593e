package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Period;
import org.ragstone.model.Placeholder;
import org.ragstone.model.WarningCode;
import org.ragstone.reading.Fields;

/** Reads a row of {@code acknowledged.csv}: a warning that somebody lets stand, and why. */
final class AcknowledgedRow {
    static final List<String> COLUMNS = List.of("ref", "period", "code", "reason", "by");
    static final List<String> REQUIRED = List.of("code", "reason", "by");

    /** What a row acknowledges. */
    record Of(String ref, Optional<Period> period, WarningCode code) {}

    private AcknowledgedRow() {}

    static Optional<Acknowledgement> read(Fields fields, RowPeriods periods) {
        REQUIRED.forEach(fields::required);
        String reason = fields.text("reason");
        if (!reason.isEmpty() && Placeholder.is(reason)) {
            fields.fault("reason", "`" + reason + "` is no reason", "Say why it is as it should be.");
        }
        if (fields.text("code").equals(WarningCode.ACKNOWLEDGES_NOTHING.name())) {
            fields.fault(
                    "code",
                    "`" + WarningCode.ACKNOWLEDGES_NOTHING + "` is not for a row to acknowledge",
                    "Delete the row that acknowledges nothing.");
        }
        Optional<Period> period = periods.any(fields);
        boolean periodIsKnown = period.isPresent() || !fields.has("period");
        return fields.word("code", WarningCode.class)
                .filter(code -> periodIsKnown)
                .map(code -> new Acknowledgement(
                        fields.text("ref"), period, code, reason, fields.text("by"), fields.where("")));
    }

    /** Reports a row of what another one has acknowledged already: who and why would be said twice. */
    static void refuseSecond(Acknowledgement row, Set<Of> seen, Fields fields) {
        if (!seen.add(new Of(row.ref(), row.period(), row.code()))) {
            fields.fault(
                    "code",
                    "a second acknowledgement of `%s`%s%s"
                            .formatted(
                                    row.code(),
                                    row.ref().isEmpty() ? "" : " for `" + row.ref() + "`",
                                    row.period().map(each -> " for " + each).orElse("")),
                    "Leave one of the two.");
        }
    }
}

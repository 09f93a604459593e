package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.reading.Fields;

/** Reads a row of {@code published.csv}. */
final class PublishedRow {
    static final List<String> COLUMNS = List.of("ref", "basis", "kind", "against", "outcome");

    /** What a result can have printed once: its status, and a direction against each comparator. */
    record Of(String ref, Basis basis, String kind) {}

    private PublishedRow() {}

    /** Reports a row of what another one has an answer for already; of alerts and actions there may be several. */
    static void refuseSecond(PublishedAnswer row, Set<Of> seen, Fields fields) {
        boolean isOne = row.kind().isStatus() || row.kind() == FindingKind.DIRECTION;
        String kind = row.kind().isStatus() ? "" : row.kind() + " " + row.against();
        if (isOne && !seen.add(new Of(row.ref(), row.basis(), kind))) {
            fields.fault(
                    "outcome",
                    "a second answer for `%s` `%s`%s"
                            .formatted(row.ref(), row.basis(), kind.isEmpty() ? "" : " `" + kind.strip() + "`"),
                    "Leave one of the two.");
        }
    }

    /** The answer; its outcome may be a word of another edition than the one that judges. */
    static Optional<PublishedAnswer> read(Fields fields, String ref) {
        List.of("basis", "kind", "outcome").forEach(fields::required);
        Optional<Basis> basis = fields.word("basis", Basis.class);
        Optional<FindingKind> kind = fields.word("kind", FindingKind.class);
        if (basis.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PublishedAnswer(
                ref, basis.get(), kind.get(), fields.text("against"), fields.text("outcome"), fields.where("outcome")));
    }
}

package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.FindingKind;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.reading.Fields;

/** Reads a row of {@code published.csv}. */
final class PublishedRow {
    static final List<String> COLUMNS = List.of("ref", "basis", "kind", "against", "outcome");

    private PublishedRow() {}

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

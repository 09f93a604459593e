package org.ragstone.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ragstone.framework.Words;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.Period;
import org.ragstone.reading.Fields;

/** Reads a row of {@code commentary.csv}. */
final class CommentaryRow {
    static final List<String> COLUMNS = List.of("scope", "ref", "period", "action", "post", "text");
    static final List<String> REQUIRED = List.of("scope", "period", "text");

    private CommentaryRow() {}

    /** Whether the row speaks of an indicator, which then has to be a known one. */
    static boolean isOfAnIndicator(Fields fields) {
        return fields.text("scope").equals(CommentaryScope.INDICATOR.name());
    }

    /** Whether the row speaks of a service and names it. */
    static boolean namesAService(Fields fields) {
        return fields.has("ref") && fields.text("scope").equals(CommentaryScope.SERVICE.name());
    }

    static Optional<Commentary> read(Fields fields, DeclaredWords words, RowPeriods periods) {
        REQUIRED.forEach(fields::required);
        Optional<CommentaryScope> scope = fields.word("scope", CommentaryScope.class);
        Optional<Period> period = periods.any(fields);
        // The word has to be declared only where it is written.
        String action = fields.has("action") ? words.read(fields, "action", Words::actions) : defaultAction();
        if (scope.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Commentary(
                scope.get(),
                fields.text("ref"),
                period.get(),
                action,
                fields.text("post"),
                fields.text("text"),
                fields.where("")));
    }

    /** A row that names no action answers the one that is called as its table is. */
    private static String defaultAction() {
        return TableShape.COMMENTARY.name().toUpperCase(Locale.ROOT);
    }
}

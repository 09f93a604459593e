package org.ragstone.warning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/**
 * Acknowledgements that acknowledge nothing. One for every period waits for its next warning, and one for another period was for
 * another report; they are told of only where something else of the indicator is acknowledged by nobody.
 */
final class IdleAcknowledgements {
    private static final Comparator<Acknowledgement> BY_PERIOD = Comparator.comparing(
                    (Acknowledgement row) -> row.period().map(Period::toString).orElse(""))
            .thenComparing(Acknowledgement::code);

    private final Set<Period> periods;
    private final Found found;
    private final Gathered warnings;

    private IdleAcknowledgements(Set<Period> periods, Gathered warnings, Found found) {
        this.periods = periods;
        this.warnings = warnings;
        this.found = found;
    }

    /**
     * Looks for them among the rows of an indicator, or among those of all.
     *
     * @param periods those that are evaluated
     * @param warnings what they could acknowledge
     */
    static void look(List<Acknowledgement> rows, Set<Period> periods, Gathered warnings, Found found) {
        IdleAcknowledgements idle = new IdleAcknowledgements(periods, warnings, found);
        rows.stream().filter(idle::contains).sorted(BY_PERIOD).forEach(idle::tell);
    }

    private boolean contains(Acknowledgement row) {
        Cancellation.check();
        return !warnings.isTold(row.code())
                && row.period()
                        .map(periods::contains)
                        .orElseGet(
                                () -> !row.ref().isEmpty() && !warnings.open().isEmpty());
    }

    private void tell(Acknowledgement row) {
        String whose = row.ref().isEmpty() ? "" : " of `" + row.ref() + "`";
        String period = row.period().map(each -> " for " + each).orElse("");
        found.add(
                WarningCode.ACKNOWLEDGES_NOTHING,
                new Warning.Subject(row.ref(), Optional.empty(), row.period(), "code"),
                row.period().orElse(found.report()),
                row.where().at("code"),
                "there is no warning `%s`%s%s to acknowledge".formatted(row.code(), whose, period),
                hint(row));
    }

    private String hint(Acknowledgement row) {
        if (row.code() == WarningCode.NOT_ASKED_FOR && !row.ref().isEmpty()) {
            return "It is of no one indicator: leave `ref` blank.";
        }
        List<WarningCode> open = warnings.open();
        return open.isEmpty() ? "Take the row out." : "Maybe you meant " + words(open) + ".";
    }

    private static String words(List<WarningCode> codes) {
        return codes.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" or "));
    }
}

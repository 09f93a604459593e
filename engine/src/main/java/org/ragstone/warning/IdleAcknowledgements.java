package org.ragstone.warning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Period;
import org.ragstone.model.Warning;
import org.ragstone.model.WarningCode;

/**
 * Acknowledgements that acknowledge nothing. One for every period waits for its next warning, and one for another period was for
 * another report; they are told of only where something else of the indicator is acknowledged by nobody.
 */
final class IdleAcknowledgements {
    private IdleAcknowledgements() {}

    /**
     * Looks for them among the rows of an indicator, or among those of all.
     *
     * @param periods those that are evaluated
     * @param warnings what they could acknowledge
     */
    static void look(List<Acknowledgement> rows, Set<Period> periods, List<Warning> warnings, Found found) {
        for (Acknowledgement row : Found.inOrder(rows)) {
            if (warnings.stream().noneMatch(each -> each.code() == row.code()) && isMeant(row, periods, warnings)) {
                tell(row, warnings, found);
            }
        }
    }

    private static boolean isMeant(Acknowledgement row, Set<Period> periods, List<Warning> warnings) {
        return row.period()
                .map(periods::contains)
                .orElseGet(() -> !row.ref().isEmpty() && !open(warnings).isEmpty());
    }

    private static void tell(Acknowledgement row, List<Warning> warnings, Found found) {
        String whose = row.ref().isEmpty() ? "" : " of `" + row.ref() + "`";
        String period = row.period().map(each -> " for " + each).orElse("");
        List<WarningCode> open = open(warnings);
        found.add(
                WarningCode.ACKNOWLEDGES_NOTHING,
                new Warning.Subject(row.ref(), Optional.empty(), row.period(), "code"),
                row.period().orElse(found.report()),
                row.where().at("code"),
                "there is no warning `%s`%s%s to acknowledge".formatted(row.code(), whose, period),
                open.isEmpty()
                        ? "Take the row out."
                        : "Maybe you meant "
                                + open.stream().map(each -> "`" + each + "`").collect(Collectors.joining(" or "))
                                + ".");
    }

    /** The codes of what nobody acknowledges. */
    private static List<WarningCode> open(List<Warning> warnings) {
        return warnings.stream()
                .filter(each -> each.acknowledged().isEmpty())
                .map(Warning::code)
                .distinct()
                .toList();
    }
}

package org.ragstone.api.report;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Alert;
import org.ragstone.api.view.Policy;
import org.ragstone.api.view.Wording;
import org.ragstone.framework.Word;
import org.ragstone.model.Indicator;
import org.ragstone.model.Period;

/** What asks for attention: alerts, and what somebody must do, with the commentary that answers it. */
public final class ActionTables {
    static final List<String> HEADINGS = List.of("Ref", "Indicator", "Because", "By", "State");

    private ActionTables() {}

    static void writeAlerts(List<Alert> alerts, StringBuilder text) {
        int all = alerts.stream().mapToInt(each -> each.indicators().size()).sum();
        text.append("\nALERTS (").append(all).append(")\n");
        alerts.forEach(each -> text.append("  ").append(alert(each)).append('\n'));
    }

    /** "Serious: Below floor (2): GL01, GL02". */
    static String alert(Alert alert) {
        return severity(alert.word()) + alert.word().shown() + " ("
                + alert.indicators().size() + "): "
                + alert.indicators().stream().map(Indicator::ref).collect(Collectors.joining(", "));
    }

    public static String severity(Word word) {
        return word.severity().map(each -> each.label() + ": ").orElse("");
    }

    static void write(List<Action> actions, Period report, StringBuilder text) {
        int all = actions.stream().mapToInt(each -> each.required().size()).sum();
        text.append("\nREQUIRED ACTIONS (").append(all).append(")\n");
        for (Action action : actions) {
            text.append("  ")
                    .append(severity(action.word()))
                    .append(action.word().label())
                    .append(" (");
            text.append(action.required().size()).append(", ");
            text.append(action.outstanding()).append(" outstanding)\n");
            action.policies().stream().map(ActionTables::words).distinct().forEach(words -> text.append("    ")
                    .append(words)
                    .append('\n'));
            required(action.required(), report).writeTo(text);
        }
    }

    public static String words(Policy policy) {
        return policy.clause()
                .map(clause -> "“" + clause.words() + "”")
                .orElseGet(() -> "Assumed: " + policy.assumption());
    }

    private static TextTable required(List<Action.Required> required, Period report) {
        TextTable table = new TextTable("    ", HEADINGS);
        for (Action.Required each : required) {
            table.row(cells(each));
            each.answers().forEach(answer -> table.note(CommentaryText.quoted(answer, report)));
        }
        return table;
    }

    static List<String> cells(Action.Required required) {
        return List.of(
                required.indicator().ref(),
                required.indicator().heading(),
                grounds(required),
                required.by(),
                required.isAnswered() ? "answered" : "OUTSTANDING");
    }

    private static String grounds(Action.Required required) {
        return required.grounds().stream()
                .map(each -> Wording.basis(each.basis()) + " " + each.because().in(RowText.CONTENT))
                .collect(Collectors.joining(", "));
    }
}

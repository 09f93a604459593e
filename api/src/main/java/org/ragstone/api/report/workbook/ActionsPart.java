package org.ragstone.api.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.api.report.ActionTables;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Dashboard;
import org.ragstone.api.view.Wording;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.framework.Word;
import org.ragstone.model.Commentary;

/** What is required of whom, why, and what was written in answer. */
record ActionsPart(Dashboard dashboard) implements Part {
    @Override
    public String name() {
        return "actions";
    }

    @Override
    public String holds() {
        return "What is required of whom, because of which results, and what was written in answer.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled("Action", "What must be done."),
                new Titled("Severity", "How severe it is, where the framework says so."),
                new Titled("Ref", "The indicator's reference."),
                new Titled("Indicator", "What the indicator is called."),
                new Titled("Service", "The service it belongs to."),
                new Titled("Because", "The results that call for it."),
                new Titled("By", "Who must act."),
                new Titled("State", "answered or outstanding."),
                new Titled("Answers", "What was written in answer, by whom."),
                new Titled("Policy", "The sentence of the framework that calls for it, or what is assumed."));
    }

    @Override
    public void write(Sheet sheet) {
        for (Action action : dashboard.actions()) {
            String policy = action.policies().stream()
                    .map(ActionTables::words)
                    .distinct()
                    .collect(Collectors.joining("\n"));
            action.required().forEach(each -> sheet.row(row(action, each, policy)));
        }
    }

    private static List<SheetCell> row(Action action, Action.Required required, String policy) {
        return List.of(
                SheetCell.text(action.word().label()),
                SheetCell.text(action.word().severity().map(Word::label).orElse("")),
                SheetCell.text(required.indicator().ref()),
                SheetCell.text(required.indicator().heading()),
                SheetCell.text(required.indicator().service()),
                SheetCell.text(required.grounds().stream()
                        .map(each -> Wording.basis(each.basis()) + " "
                                + each.because().in(ContentText.INSTANCE))
                        .collect(Collectors.joining(", "))),
                SheetCell.text(required.by()),
                SheetCell.text(required.isAnswered() ? "answered" : "outstanding"),
                SheetCell.text(
                        required.answers().stream().map(ActionsPart::answer).collect(Collectors.joining("\n"))),
                SheetCell.text(policy));
    }

    private static String answer(Commentary answer) {
        return answer.post().isEmpty() ? answer.text() : answer.post() + ": " + answer.text();
    }
}

package org.ragstone.api.report.page;

import java.util.List;
import org.ragstone.api.report.ActionTables;
import org.ragstone.api.view.Action;
import org.ragstone.api.view.Wording;

/** What a page says of required actions beside whom they are required of: what calls for them, why, and what was answered. */
public final class PageActions {
    private final Marks marks;
    private final Remarks remarks;

    PageActions(Marks marks, Remarks remarks) {
        this.marks = marks;
        this.remarks = remarks;
    }

    /** What calls for an action: the words of clauses, and what is assumed. */
    public List<String> policies(Action action) {
        return action.policies().stream().map(ActionTables::words).distinct().toList();
    }

    /** Why an action is required of an indicator: on each basis, its status or what a rule says. */
    public List<Mark> grounds(Action.Required required) {
        return required.grounds().stream()
                .flatMap(ground ->
                        ground.because().in(marks).stream().map(each -> each.on(Wording.basis(ground.basis()))))
                .toList();
    }

    /** The refs of those indicators whose action nobody has answered. */
    public List<String> outstanding(Action action) {
        return action.required().stream()
                .filter(each -> !each.isAnswered())
                .map(each -> each.indicator().ref())
                .distinct()
                .toList();
    }

    public List<Said> answers(Action.Required required) {
        return remarks.said(required.answers().stream());
    }
}

package org.ragstone.editing;

import java.util.List;
import java.util.Set;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;

/** What becomes of the files of an edition, wherever they stand, when something of a rule is changed. */
interface RuleEdit {
    /** @throws org.ragstone.model.ProblemsException if the rules have mistakes, or it has no such rule, or the rule no such value */
    static RuleEdit of(Edition edition, EditRequest request) {
        if (request instanceof EditRequest.OfValue value) {
            return new ValueEdit(edition, value);
        }
        return new NameEdit(edition, (EditRequest.OfName) request);
    }

    /** The files that change, in the folder of whichever edition they stand. */
    List<EditedFile> files();

    /** The rules that change, as they were. */
    List<RuleWithSource> rules();

    /** The ids of the clauses whose words change. */
    Set<String> clauses();

    /** Where the value is said too, and stays. */
    List<Location> beside();

    /** What the edit has changed, and a person has to look at. */
    List<Reminder> reminders();

    /** Whether a name says the value. */
    boolean isSaidIn(String name);

    /**
     * What becomes of the cases beside.
     *
     * @param then the edition with all else changed
     */
    EditedCases cases(DraftEdition before, DraftEdition then);
}

package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.framework.Edition;
import org.ragstone.model.Location;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.gate.RuleSource;

/** A rule called otherwise, in its file and in the cases that name it. */
final class NameEdit implements RuleEdit {
    private final RuleWithSource rule;
    private final List<EditedFile> files = new ArrayList<>();

    NameEdit(Edition edition, EditRequest.OfName request) {
        this.rule = RuleWithSource.named(request.rule(), RuleWithSource.all(edition, Gate.approve(edition)));
        requireName(request.name());
        RuleSource.Part name = rule.source().name();
        files.add(new EditedFile(rule.file(), List.of(new Replacement(name.start(), name.end(), request.name()))));
        files.addAll(new NamesInCases(Map.of(request.rule(), request.name())).in(edition));
    }

    /** What would end the name where a rule file has it. */
    private static void requireName(String name) {
        if (name.contains("\"")) {
            throw ProblemsException.of(
                    "--to", "the name of a rule cannot have `\"` in it", "Write `'`, or leave it out.");
        }
        if (name.lines().count() > 1) {
            throw ProblemsException.of("--to", "the name of a rule stands on one line", "");
        }
    }

    @Override
    public List<EditedFile> files() {
        return files;
    }

    @Override
    public List<RuleWithSource> rules() {
        return List.of(rule);
    }

    @Override
    public Set<String> clauses() {
        return Set.of();
    }

    @Override
    public List<Location> beside() {
        return List.of();
    }

    @Override
    public List<Reminder> reminders() {
        return List.of();
    }

    @Override
    public boolean isSaidIn(String name) {
        return false;
    }

    @Override
    public EditedCases cases(DraftEdition before, DraftEdition then) {
        return EditedCases.NONE;
    }
}

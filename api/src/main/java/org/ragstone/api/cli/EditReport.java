package org.ragstone.api.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.publishing.PolicyEdits.Edited;
import org.ragstone.editing.EditedPolicy;
import org.ragstone.editing.EditedPolicy.CaseOutcome;
import org.ragstone.editing.MovedCase;
import org.ragstone.editing.Reminder;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.scenario.Mutant;
import org.ragstone.scenario.WrittenCase;

/** What an edit has changed, line by line: first the differences of its files, then what is left to do. */
final class EditReport {
    private final List<String> lines = new ArrayList<>();
    private final Edited edited;
    private final Path rules;

    private EditReport(Edited edited, Path rules) {
        this.edited = edited;
        this.rules = rules;
    }

    /**
     * @param rules the folder of the rules
     * @param old what was to be changed, as it was typed
     * @param isRehearsed whether nothing was written
     */
    static List<String> lines(Edited edited, Path rules, String old, boolean isRehearsed) {
        EditReport report = new EditReport(edited, rules);
        edited.policy().changes().forEach(report::differences);
        report.moved();
        report.beside(old);
        report.toLookAt();
        report.corrected();
        report.failing();
        report.unnoticed();
        report.whatWasMade(isRehearsed);
        return report.lines.stream().map(Characters::shownOnOneLine).toList();
    }

    private void differences(EditedPolicy.Change change) {
        List<String> before = change.before().text().lines().toList();
        List<String> after = change.after().text().lines().toList();
        lines.addAll(UnifiedDiffUtils.generateUnifiedDiff(
                shown(change.before().path()), shown(change.after().path()), before, DiffUtils.diff(before, after), 0));
    }

    /** A file of the draft by the folder of that, and one that is taken over by that of the rules. */
    private String shown(String file) {
        String own = edited.policy().edition() + "/";
        Path path = file.startsWith(own) ? edited.draft().resolve(file.substring(own.length())) : rules.resolve(file);
        return path.toString().replace('\\', '/');
    }

    private void beside(String old) {
        if (edited.policy().beside().isEmpty() || edited.policy().changes().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("`" + old + "` stands here too, and stays; change it where it is the same:");
        edited.policy().beside().forEach(this::place);
    }

    private void place(Location place) {
        lines.add("  " + place.in(shown(place.file())));
        place.excerpt().shown().stream().limit(1).forEach(line -> lines.add("    " + line));
    }

    private void moved() {
        List<MovedCase> moved = edited.policy().moved();
        if (moved.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(moved.size() == 1 ? "A case moved with the line:" : moved.size() + " cases moved with the line:");
        for (MovedCase each : moved) {
            named(each.written());
            each.told().forEach(told -> lines.add("    " + told));
        }
    }

    /** What is written in words, which only a person can read. */
    private void toLookAt() {
        List<MovedCase> inDoubt = edited.policy().moved().stream()
                .filter(each -> each.isNameInDoubt() || !each.like().isEmpty())
                .toList();
        if (inDoubt.isEmpty() && edited.policy().reminders().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Yours to look at:");
        for (Reminder each : edited.policy().reminders()) {
            lines.add("  " + each.where().in(shown(each.where().file())));
            lines.add("    " + each.told());
        }
        inDoubt.forEach(this::inDoubt);
    }

    private void inDoubt(MovedCase moved) {
        named(moved.written());
        if (moved.isNameInDoubt()) {
            lines.add("    Its figure moved, and its name may not be true of it any more.");
        }
        moved.like().forEach(other -> lines.add("    It says the same as `" + other + "` now; one of them can go."));
    }

    private void named(WrittenCase written) {
        lines.add("  " + written.named().in(shown(written.file())) + " " + written.name());
    }

    private void corrected() {
        List<CaseOutcome> corrected = edited.policy().corrected();
        tell(
                corrected,
                corrected.size() == 1
                        ? "A case expects now what comes of it, which it did not:"
                        : corrected.size() + " cases expect now what comes of them, which they did not:");
    }

    private void failing() {
        List<CaseOutcome> failing = edited.policy().failing();
        tell(
                failing,
                failing.size() == 1
                        ? "A case now fails, and is for you to decide:"
                        : failing.size() + " cases now fail, and are for you to decide:");
        if (!failing.isEmpty()) {
            lines.add(
                    "  Where what comes now is right, the case has to expect it; where it is not, the case needs another figure.");
            lines.add(
                    edited.policy().isToExpect()
                            ? "  `--cases expect` leaves what is said for several results or cases at once, or by no one rule in place"
                                    + " of the one that is named."
                            : "  With `--cases expect` a case expects what comes of it.");
        }
    }

    private void tell(List<CaseOutcome> cases, String what) {
        if (cases.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(what);
        for (CaseOutcome each : cases) {
            named(each.written());
            each.told().forEach(told -> lines.add("    " + told));
        }
    }

    private void unnoticed() {
        List<Mutant> unnoticed = edited.policy().unnoticed();
        if (unnoticed.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Cases held this fast before, and do not any more; it takes another case:");
        for (Mutant each : unnoticed) {
            lines.add("  no scenario notices if " + each.what());
            lines.add("      in `" + each.rule().name() + "`");
        }
    }

    private void whatWasMade(boolean isRehearsed) {
        lines.add("");
        String draft = edited.draft().toString();
        if (edited.policy().changes().isEmpty()) {
            lines.add("Nothing changes.");
        } else if (isRehearsed) {
            lines.add("Nothing was written; without `--dry-run` it is.");
        } else if (edited.from().isPresent()) {
            lines.add("Made " + draft + ", in force from " + edited.from().get() + ".");
            lines.add("It is a draft; `publish " + draft + "` puts it live.");
        } else {
            lines.add("Changed " + draft + ".");
            lines.add("Next: `check " + draft + "`, `test " + draft + "` and `compare --to " + draft
                    + " DATASET`; `publish " + draft + "` then puts it live.");
        }
    }
}

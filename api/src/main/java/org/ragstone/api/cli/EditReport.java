package org.ragstone.api.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ragstone.api.publishing.PolicyEdits.Edited;
import org.ragstone.editing.EditedPolicy;
import org.ragstone.editing.EditedPolicy.FailingCase;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
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
        report.beside(old);
        report.failing();
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
        if (edited.policy().beside().isEmpty()) {
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

    private void failing() {
        List<FailingCase> failing = edited.policy().failing();
        if (failing.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(
                failing.size() == 1
                        ? "A case now fails, which is for you to decide; `test` tells why:"
                        : failing.size() + " cases now fail, which are for you to decide; `test` tells why:");
        failing.forEach(this::failing);
    }

    private void failing(FailingCase failing) {
        WrittenCase written = failing.written();
        lines.add("  " + written.named().in(shown(written.file())) + " " + written.name());
        failing.told().forEach(told -> lines.add("    " + told));
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
        }
    }
}

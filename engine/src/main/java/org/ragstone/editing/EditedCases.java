package org.ragstone.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.editing.EditRequest.Cases;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.scenario.CaseBook;
import org.ragstone.scenario.JudgedCase;

/**
 * What becomes of cases when a value is changed.
 *
 * @param files those of them that change, as they then are
 * @param corrected the cases that expect something else then, as they were
 */
record EditedCases(List<SourceFile> files, List<JudgedCase> corrected) {
    static final EditedCases NONE = new EditedCases(List.of(), List.of());

    /**
     * @param then the edition with the line moved
     * @param line nothing where what changes is no number
     * @param wording of its number in the names of cases
     */
    static EditedCases of(
            DraftEdition before, DraftEdition then, Optional<MovedLine> line, Wording wording, Cases cases) {
        if (cases == Cases.LEAVE) {
            return NONE;
        }
        Evaluator was = before.evaluator();
        Evaluator after = then.evaluator();
        List<SourceFile> files = new ArrayList<>();
        List<JudgedCase> corrected = new ArrayList<>();
        for (SourceFile file : then.edition().testFiles()) {
            CaseBook book = before.cases(was, file.path());
            SourceFile moved = line.map(each -> CaseMoves.of(book, file, after, each, wording))
                    .orElse(file);
            SourceFile edited = cases == Cases.EXPECT ? CaseExpectations.of(book, moved, after, corrected) : moved;
            if (!edited.text().equals(file.text())) {
                files.add(edited);
            }
        }
        return new EditedCases(files, corrected);
    }
}

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
 * @param moved the cases that lie elsewhere then
 * @param corrected the cases that expect something else then, as they were
 */
record EditedCases(List<SourceFile> files, List<MovedCase> moved, List<JudgedCase> corrected) {
    static final EditedCases NONE = new EditedCases(List.of(), List.of(), List.of());

    /**
     * @param then the edition with the line moved
     * @param line nothing where what changes is no number
     * @param wording of its number in the names of cases
     * @param letters the number as they say it in letters
     */
    static EditedCases of(
            DraftEdition before,
            DraftEdition then,
            Optional<MovedLine> line,
            Wording wording,
            NumberInLetters letters,
            Cases cases) {
        if (cases == Cases.LEAVE) {
            return NONE;
        }
        return new Round(before, then, line, wording, letters).edited(cases);
    }

    /** What is looked at more than once. */
    private record Round(
            DraftEdition before,
            DraftEdition then,
            Optional<MovedLine> line,
            Wording wording,
            NumberInLetters letters,
            Evaluator was,
            Evaluator after) {
        Round(
                DraftEdition before,
                DraftEdition then,
                Optional<MovedLine> line,
                Wording wording,
                NumberInLetters letters) {
            this(before, then, line, wording, letters, before.evaluator(), then.evaluator());
        }

        EditedCases edited(Cases cases) {
            List<SourceFile> files = new ArrayList<>();
            List<MovedCase> moved = new ArrayList<>();
            List<JudgedCase> corrected = new ArrayList<>();
            List<MovedCases> all = line.map(this::moved).orElseGet(this::unmoved);
            for (MovedCases each : all) {
                moved.addAll(each.moved());
                SourceFile edited = cases == Cases.EXPECT
                        ? CaseExpectations.of(book(each.file()), each.file(), after, corrected)
                        : each.file();
                if (!edited.text().equals(text(edited.path()))) {
                    files.add(edited);
                }
            }
            return new EditedCases(files, moved, corrected);
        }

        private List<MovedCases> unmoved() {
            return then.edition().testFiles().stream()
                    .map(file -> new MovedCases(file, List.of(), false))
                    .toList();
        }

        private String text(String path) {
            return then.edition().testFiles().stream()
                    .filter(file -> file.path().equals(path))
                    .findFirst()
                    .orElseThrow()
                    .text();
        }

        private CaseBook book(SourceFile file) {
            return before.cases(was, file.path());
        }

        /** A case that passes as it stands and does not say the number moves only where nothing else would hold the line. */
        private List<MovedCases> moved(MovedLine line) {
            List<MovedCases> few = moved(line, false);
            if (few.stream().noneMatch(MovedCases::hasOthers)) {
                return few;
            }
            int slips = slips(line, few);
            if (slips <= before.cases().unnoticed(line.rules(), line::isAtFrom)) {
                return few;
            }
            List<MovedCases> all = moved(line, true);
            return slips(line, all) < slips ? all : few;
        }

        private List<MovedCases> moved(MovedLine line, boolean withOthers) {
            return then.edition().testFiles().stream()
                    .map(file -> CaseMoves.of(book(file), file, after, line, wording, letters, withOthers))
                    .toList();
        }

        /** How many slips in the number its cases then leave unnoticed. */
        private int slips(MovedLine line, List<MovedCases> moved) {
            CaseBook book =
                    CaseBook.of(after, moved.stream().map(MovedCases::file).toList());
            CaseBook old = before.cases();
            return book.unnoticed(
                    line.rules().stream()
                            .map(rule -> book.rules().get(old.rules().indexOf(rule)))
                            .toList(),
                    line::isAtTo);
        }
    }
}

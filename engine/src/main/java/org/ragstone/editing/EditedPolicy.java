package org.ragstone.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.scenario.CaseBook;
import org.ragstone.scenario.JudgedCase;
import org.ragstone.scenario.Mutant;
import org.ragstone.scenario.WrittenCase;

/**
 * What becomes of the files of an edition when a value of one of its rules is changed wherever it is said. Nothing is written.
 *
 * @param edition the path of the edition
 * @param files the files in its own folder that it then has otherwise, or anew, each whole
 * @param changes the files that change, each as it is wherever it stands, and as it will be
 * @param rules the names of the rules that change, as they were
 * @param beside where the value stands too, and stays
 * @param reminders what was changed in words, and is for a person to look at
 * @param moved the cases that lie on the line, or next to it, and have moved with it
 * @param corrected the cases that expect then what comes of them, with what was not as they said
 * @param failing the cases that fail then and did not before, since they were left or lie elsewhere than on the line
 * @param isToExpect whether cases were to expect what comes of them, so that those that fail could not
 * @param unnoticed slips in the rules that change which cases noticed before and do not any more; none where a case fails
 */
public record EditedPolicy(
        String edition,
        List<SourceFile> files,
        List<Change> changes,
        List<String> rules,
        List<Location> beside,
        List<Reminder> reminders,
        List<MovedCase> moved,
        List<CaseOutcome> corrected,
        List<CaseOutcome> failing,
        boolean isToExpect,
        List<Mutant> unnoticed) {

    /** A case, and what comes of it that is not as it says, each in words. */
    public record CaseOutcome(WrittenCase written, List<String> told) {
        static List<CaseOutcome> of(List<JudgedCase> cases) {
            return cases.stream()
                    .map(each -> new CaseOutcome(each.written(), each.failures()))
                    .toList();
        }
    }

    /** A file as it is, and the one that takes its place. */
    public record Change(SourceFile before, SourceFile after) {}

    /**
     * The edition with the value changed.
     *
     * @throws org.ragstone.model.ProblemsException if the edition has mistakes, there is no such rule, no such value in it, or what
     *     would come of it has mistakes
     */
    public static EditedPolicy of(Edition edition, EditRequest request) {
        TakenOver takenOver = new TakenOver(edition);
        DraftEdition draft = DraftEdition.of(edition);
        while (true) {
            Attempt attempt = new Attempt(draft, request);
            List<SourceFile> others = attempt.files().stream()
                    .filter(file -> !takenOver.isOwn(file))
                    .toList();
            if (others.isEmpty()) {
                return attempt.result(edition);
            }
            draft = draft.with(takenOver.of(others, attempt.edit.clauses()));
        }
    }

    /** The change carried out on files wherever they stand. */
    private static final class Attempt {
        private final DraftEdition draft;
        private final EditRequest request;
        private final RuleEdit edit;
        private final EditedCases cases;
        private final DraftEdition then;

        Attempt(DraftEdition draft, EditRequest request) {
            this.draft = draft;
            this.request = request;
            this.edit = RuleEdit.of(draft.edition(), request);
            DraftEdition edited =
                    draft.with(edit.files().stream().map(EditedFile::edited).toList());
            this.cases = edit.cases(draft, edited);
            this.then = edited.with(cases.files());
        }

        List<SourceFile> files() {
            return Stream.concat(edit.files().stream().map(EditedFile::file), cases.files().stream())
                    .toList();
        }

        EditedPolicy result(Edition old) {
            Map<String, SourceFile> known = new LinkedHashMap<>();
            old.files().all().forEach(file -> known.put(file.path(), file));
            List<SourceFile> files = new ArrayList<>();
            List<Change> changes = new ArrayList<>();
            for (SourceFile file : then.own()) {
                SourceFile was = Optional.ofNullable(known.get(file.path()))
                        .or(() -> old.files().all().stream()
                                .filter(each -> each.name().equals(file.name()))
                                .findFirst())
                        .orElse(file);
                boolean isNew = !known.containsKey(file.path());
                if (isNew || !was.text().equals(file.text())) {
                    files.add(file);
                }
                if (!was.text().equals(file.text())) {
                    changes.add(new Change(was, file));
                }
            }
            CaseBook all = then.cases();
            List<JudgedCase> before = draft.cases().cases();
            List<JudgedCase> failing = failing(before, all.cases());
            return new EditedPolicy(
                    old.path(),
                    files,
                    changes,
                    edit.rules().stream().map(RuleWithSource::name).toList(),
                    beside(all),
                    edit.reminders(),
                    cases.moved(),
                    CaseOutcome.of(cases.corrected()),
                    CaseOutcome.of(failing),
                    request instanceof EditRequest.OfValue value && value.cases() == EditRequest.Cases.EXPECT,
                    failing.isEmpty() ? unnoticed(all) : List.of());
        }

        /** What failed before was not made to fail. */
        private static List<JudgedCase> failing(List<JudgedCase> before, List<JudgedCase> now) {
            return IntStream.range(0, now.size())
                    .filter(place ->
                            before.get(place).passes() && !now.get(place).passes())
                    .mapToObj(now::get)
                    .toList();
        }

        /** And the cases of the files that change whose names say it. */
        private List<Location> beside(CaseBook now) {
            List<String> changed = cases.files().stream().map(SourceFile::path).toList();
            return Stream.concat(
                            edit.beside().stream(),
                            now.cases().stream()
                                    .map(JudgedCase::written)
                                    .filter(each -> changed.contains(each.file()) && edit.isSaidIn(each.name()))
                                    .map(WrittenCase::named))
                    .toList();
        }

        private List<Mutant> unnoticed(CaseBook now) {
            CaseBook was = draft.cases();
            return edit.rules().stream()
                    .flatMap(each -> unnoticed(
                            was.unnoticed(each.rule()),
                            now.unnoticed(now.rules().get(was.rules().indexOf(each.rule()))))
                            .stream())
                    .toList();
        }

        /** Where they are no more than they were, none is new. */
        private static List<Mutant> unnoticed(List<Mutant> before, List<Mutant> after) {
            List<String> known = before.stream().map(Mutant::what).toList();
            return after.size() <= before.size()
                    ? List.of()
                    : after.stream()
                            .filter(each -> !known.contains(each.what()))
                            .toList();
        }
    }
}

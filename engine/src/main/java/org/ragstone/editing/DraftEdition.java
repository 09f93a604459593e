package org.ragstone.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionCopies;
import org.ragstone.framework.OwnFiles;
import org.ragstone.framework.SourceFile;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.plain.PlainPolicySet;
import org.ragstone.scenario.CaseBook;

/** An edition as its files say it, which nobody has written anywhere yet. Immutable. */
final class DraftEdition {
    private final Edition edition;
    private final List<SourceFile> files;

    private DraftEdition(Edition edition, List<SourceFile> files) {
        this.edition = edition;
        this.files = files;
    }

    static DraftEdition of(Edition edition) {
        List<SourceFile> files = edition.files().folders().stream()
                .map(OwnFiles::files)
                .flatMap(List::stream)
                .toList();
        return new DraftEdition(edition, files);
    }

    Edition edition() {
        return edition;
    }

    /**
     * The same with other texts for some of its files, and with files that it had not.
     *
     * @throws org.ragstone.model.ProblemsException if it has mistakes with them
     */
    DraftEdition with(Collection<SourceFile> others) {
        Map<String, SourceFile> all = new LinkedHashMap<>();
        files.forEach(file -> all.put(file.path(), file));
        others.forEach(file -> all.put(file.path(), file));
        List<SourceFile> changed = new ArrayList<>(all.values());
        return new DraftEdition(EditionCopies.read(edition.framework(), edition.name(), changed), changed);
    }

    /** Judges by it, for the few results of its cases. */
    Evaluator evaluator() {
        return Evaluator.ofFew(edition, new PlainPolicySet(Gate.approve(edition)));
    }

    /** The files in its own folder. */
    List<SourceFile> own() {
        return files.stream()
                .filter(file -> file.edition().equals(edition.path()))
                .toList();
    }

    /** The cases of one of its files by an evaluator of it. */
    CaseBook cases(Evaluator evaluator, String path) {
        return CaseBook.of(
                evaluator,
                edition.testFiles().stream()
                        .filter(file -> file.path().equals(path))
                        .toList());
    }

    /** All of its cases. */
    CaseBook cases() {
        return CaseBook.of(evaluator(), edition.testFiles());
    }
}

package org.ragstone.editing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.scenario.CaseBook;
import org.ragstone.scenario.Correction;
import org.ragstone.scenario.JudgedCase;

/** The cases of a file that fail once a line has moved, made to expect what comes of them. */
final class CaseExpectations {
    private final SourceFile file;
    private final Evaluator after;
    private final CaseBook now;
    private final WrittenYaml yaml;

    private CaseExpectations(SourceFile file, Evaluator after) {
        this.file = file;
        this.after = after;
        this.now = CaseBook.of(after, List.of(file));
        this.yaml = new WrittenYaml(file);
    }

    /**
     * The file as it then is.
     *
     * @param was its cases by the edition before the line was moved
     * @param corrected is given each case that expects something else then, with what was not as it said
     */
    static SourceFile of(CaseBook was, SourceFile file, Evaluator after, List<JudgedCase> corrected) {
        CaseExpectations expectations = new CaseExpectations(file, after);
        Map<Integer, List<Replacement>> all = new TreeMap<>();
        for (int place = 0; place < was.cases().size(); place++) {
            JudgedCase each = expectations.now.cases().get(place);
            if (was.cases().get(place).passes() && !each.passes()) {
                List<Replacement> replacements = expectations.replacements(each);
                if (!replacements.isEmpty()) {
                    all.put(place, replacements);
                }
            }
        }
        return expectations.edited(all, corrected);
    }

    private SourceFile edited(Map<Integer, List<Replacement>> all, List<JudgedCase> corrected) {
        CaseEdits edits =
                new CaseEdits(file, now, after, all, place -> places(now.cases().get(place)));
        SourceFile edited = edits.edited();
        edits.cases().forEach(place -> corrected.add(now.cases().get(place)));
        return edited;
    }

    /** Of one that cannot be corrected as a whole there are none. */
    private List<Replacement> replacements(JudgedCase of) {
        List<Optional<Replacement>> replacements =
                of.corrections().stream().map(this::replacement).toList();
        return replacements.stream().allMatch(Optional::isPresent)
                ? replacements.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private Optional<Replacement> replacement(Correction each) {
        return each.instead().isEmpty()
                ? yaml.itemWithout(each.where())
                : yaml.written(each.where()).map(written -> written.by(each.instead()));
    }

    private Set<Integer> places(JudgedCase of) {
        return of.expectations().stream()
                .flatMap(where -> start(where).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Integer> start(Location where) {
        return yaml.written(where).map(WrittenYaml.Written::start);
    }
}

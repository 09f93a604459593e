package org.ragstone.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ragstone.editing.CaseMove.Moved;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.scenario.CaseBook;

/** The cases of a file that lie on a line, or next to it, moved with it: each lies as far from the new one as it lay from the old. */
final class CaseMoves {
    private final SourceFile file;
    private final Evaluator after;
    private final Wording wording;
    private final CaseBook now;
    private final List<CaseText> texts;
    private final Map<Integer, Moved> moves = new TreeMap<>();

    private CaseMoves(SourceFile file, Evaluator after, Wording wording) {
        this.file = file;
        this.after = after;
        this.wording = wording;
        this.now = CaseBook.of(after, List.of(file));
        WrittenYaml yaml = new WrittenYaml(file);
        this.texts = now.cases().stream()
                .map(each -> new CaseText(yaml, each.written()))
                .toList();
    }

    /**
     * The file as it then is.
     *
     * @param was its cases by the edition before the line was moved
     * @param file the file in the edition after that
     * @param wording of the number in the names of cases
     */
    static SourceFile of(CaseBook was, SourceFile file, Evaluator after, MovedLine line, Wording wording) {
        CaseMoves moves = new CaseMoves(file, after, wording);
        for (int place : moves.atRisk(was, line)) {
            CaseMove.of(was.cases().get(place), moves.now.cases().get(place), line)
                    .ifPresent(moved -> moves.moves.put(place, moved));
        }
        return moves.edited();
    }

    /** Those that held the line, and those that it makes fail. */
    private SortedSet<Integer> atRisk(CaseBook was, MovedLine line) {
        SortedSet<Integer> atRisk = new TreeSet<>(was.holding(
                line.rules(),
                condition -> condition.field().origin().equals(line.field())
                        && condition.number().compareTo(line.from()) == 0));
        for (int place = 0; place < now.cases().size(); place++) {
            if (was.cases().get(place).passes() && !now.cases().get(place).passes()) {
                atRisk.add(place);
            }
        }
        return atRisk;
    }

    private SourceFile edited() {
        CaseEdits edits = new CaseEdits(
                file, now, after, replacements(), place -> texts.get(place).places());
        SourceFile moved = edits.edited();
        return moved.text().equals(file.text()) ? file : edits.editedWith(names(edits.cases()));
    }

    private Map<Integer, List<Replacement>> replacements() {
        Map<Integer, Integer> decimals = decimals();
        Map<Integer, List<Replacement>> all = new TreeMap<>();
        moves.forEach((place, moved) -> {
            List<Replacement> own = new ArrayList<>(texts.get(place).figures(moved));
            if (moved.decimals().isPresent()) {
                texts.get(place).decimals().ifPresent(at -> own.add(at.of(decimals.getOrDefault(at.start(), 0))));
            }
            all.put(place, own);
        });
        return all;
    }

    /** How many decimals are to be printed where cases say so together: the most that one of them needs. */
    private Map<Integer, Integer> decimals() {
        Map<Integer, Integer> decimals = new TreeMap<>();
        moves.forEach((place, moved) -> moved.decimals()
                .ifPresent(count ->
                        texts.get(place).decimals().ifPresent(at -> decimals.merge(at.start(), count, Math::max))));
        return decimals;
    }

    /** The number in the names of the cases too, unless another has that name. */
    private List<Replacement> names(Set<Integer> places) {
        Set<String> taken =
                now.cases().stream().map(each -> each.written().name()).collect(Collectors.toCollection(HashSet::new));
        List<Replacement> names = new ArrayList<>();
        places.forEach(place -> texts.get(place)
                .renamed(wording)
                .filter(each -> taken.add(each.name()))
                .ifPresent(each -> names.addAll(each.replacements())));
        return names;
    }
}

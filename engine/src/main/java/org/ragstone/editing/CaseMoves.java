package org.ragstone.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.editing.CaseMove.Moved;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.scenario.CaseBook;
import org.ragstone.scenario.JudgedCase;

/** The cases of a file that lie on a line, or next to it, moved with it: each lies as far from the new one as it lay from the old. */
final class CaseMoves {
    private final SourceFile file;
    private final Evaluator after;
    private final Wording wording;
    private final NumberInLetters letters;
    private final CaseBook now;
    private final List<CaseText> texts;
    private final Map<Integer, Moved> moves = new TreeMap<>();
    private final Set<Integer> kept = new TreeSet<>();

    private CaseMoves(SourceFile file, Evaluator after, Wording wording, NumberInLetters letters) {
        this.file = file;
        this.after = after;
        this.wording = wording;
        this.letters = letters;
        this.now = CaseBook.of(after, List.of(file));
        WrittenYaml yaml = new WrittenYaml(file);
        this.texts = now.cases().stream()
                .map(each -> new CaseText(yaml, each.written()))
                .toList();
    }

    /**
     * The file as it then is, with what was moved in it.
     *
     * @param was its cases by the edition before the line was moved
     * @param file the file in the edition after that
     * @param wording of the number in the names of cases
     * @param withOthers whether those move too that pass as they stand, and whose names do not say the number
     */
    static MovedCases of(
            CaseBook was,
            SourceFile file,
            Evaluator after,
            MovedLine line,
            Wording wording,
            NumberInLetters letters,
            boolean withOthers) {
        CaseMoves moves = new CaseMoves(file, after, wording, letters);
        SortedSet<Integer> atRisk = moves.atRisk(was, line);
        SortedSet<Integer> others = new TreeSet<>(atRisk);
        others.removeIf(place -> !moves.mayStay(place));
        atRisk.removeAll(others);
        atRisk.forEach(place -> moves.move(place, was, line));
        if (withOthers) {
            others.stream()
                    .filter(place -> !moves.name(place).saysADistance())
                    .forEach(place -> moves.move(place, was, line));
            others.forEach(moves::dropWhereItIsLikeAnother);
        }
        SourceFile edited = moves.edited();
        return new MovedCases(edited, moves.told(edited, line), !others.isEmpty());
    }

    private boolean mayStay(int place) {
        return now.cases().get(place).passes() && !name(place).saysTheNumber();
    }

    private CaseName name(int place) {
        return new CaseName(now.cases().get(place).written().name(), wording, letters);
    }

    private void move(int place, CaseBook was, MovedLine line) {
        CaseMove.of(
                        was.cases().get(place),
                        now.cases().get(place),
                        line,
                        name(place).saysADistance())
                .ifPresent(moved -> moves.put(place, moved));
    }

    private void dropWhereItIsLikeAnother(int place) {
        if (moves.containsKey(place) && !like(place).isEmpty()) {
            moves.remove(place);
        }
    }

    /** The others that say the same as it does. */
    private List<JudgedCase> like(int place) {
        return IntStream.range(0, now.cases().size())
                .filter(other -> other != place)
                .mapToObj(this::then)
                .filter(other -> other.isLike(then(place)))
                .toList();
    }

    private JudgedCase then(int place) {
        Moved moved = moves.get(place);
        return moved == null ? now.cases().get(place) : moved.then();
    }

    /** What was moved, as it is written then. */
    private List<MovedCase> told(SourceFile edited, MovedLine line) {
        if (kept.isEmpty()) {
            return List.of();
        }
        List<JudgedCase> then = CaseBook.of(after, List.of(edited)).cases();
        List<MovedCase> told = new ArrayList<>();
        for (int place : kept) {
            Moved moved = Objects.requireNonNull(moves.get(place));
            told.add(new MovedCase(
                    then.get(place).written(),
                    line.told(now.cases().get(place), then.get(place)),
                    isInDoubt(place, moved, then.get(place).written().name()),
                    like(place).stream().map(each -> each.written().name()).toList()));
        }
        return told;
    }

    /** Whether what its name says may not be so any more. */
    private boolean isInDoubt(int place, Moved moved, String then) {
        CaseName name = name(place);
        boolean isRenamed = !then.equals(name.name());
        return name.saysItInLetters()
                || (wording.isIn(name.name()) && !isRenamed)
                || (name.saysADistance() && !(isRenamed && moved.isAsFar()));
    }

    /** Those that held the line, and those that it makes fail. */
    private SortedSet<Integer> atRisk(CaseBook was, MovedLine line) {
        SortedSet<Integer> atRisk = new TreeSet<>(was.holding(line.rules(), line::isAtFrom));
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
        if (moved.text().equals(file.text())) {
            return file;
        }
        kept.addAll(edits.cases());
        return edits.editedWith(names(edits.cases()));
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

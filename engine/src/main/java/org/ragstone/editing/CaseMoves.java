package org.ragstone.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.editing.CaseMove.Moved;
import org.ragstone.editing.CaseText.DecimalsPlace;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.ProblemsException;
import org.ragstone.scenario.CaseBook;

/**
 * The cases of a file that lie on a line, or next to it, moved with it: each lies as far from the new one as it lay from the old. What
 * comes of it is read again as it is written, and what then spoils a case, as a figure that it shares, is not moved.
 */
final class CaseMoves {
    private static final int MOST_ROUNDS = 8;

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
        return moves.result();
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

    private SourceFile result() {
        drop(disagreeing());
        for (int round = 0; round < MOST_ROUNDS && !moves.isEmpty(); round++) {
            SourceFile moved = edited(false);
            Optional<Set<Integer>> spoiled = spoiled(moved);
            if (spoiled.filter(Set::isEmpty).isPresent()) {
                SourceFile named = edited(true);
                return spoiled(named).filter(Set::isEmpty).isPresent() ? named : moved;
            }
            Set<Integer> places = new HashSet<>();
            spoiled.orElse(moves.keySet())
                    .forEach(place -> places.addAll(texts.get(place).places()));
            drop(places);
        }
        return file;
    }

    /** Where cases share a figure that is to be one for the one, and another for the other. */
    private Set<Integer> disagreeing() {
        Map<Integer, Set<String>> wanted = new TreeMap<>();
        moves.forEach((place, moved) -> texts.get(place).figures(moved).forEach(each -> wanted.computeIfAbsent(
                        each.start(), any -> new HashSet<>())
                .add(each.text())));
        return wanted.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** No case moves what is written at one of the places. */
    private void drop(Set<Integer> places) {
        moves.entrySet().removeIf(each -> replaced(each.getKey(), each.getValue()).stream()
                .anyMatch(replacement -> places.contains(replacement.start())));
    }

    private List<Replacement> replaced(int place, Moved moved) {
        CaseText text = texts.get(place);
        List<Replacement> replacements = new ArrayList<>(text.figures(moved));
        moved.decimals()
                .ifPresent(count -> text.decimals().map(each -> each.of(count)).ifPresent(replacements::add));
        return replacements;
    }

    private SourceFile edited(boolean named) {
        List<Replacement> replacements = new ArrayList<>();
        // Of cases that share a count of decimals, the most that one needs.
        Map<Integer, Replacement> decimals = new LinkedHashMap<>();
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        moves.forEach((place, moved) -> {
            CaseText text = texts.get(place);
            replacements.addAll(text.figures(moved));
            Optional<DecimalsPlace> at = text.decimals();
            if (moved.decimals().isPresent() && at.isPresent()) {
                int count = counts.merge(at.get().start(), moved.decimals().getAsInt(), Math::max);
                decimals.put(at.get().start(), at.get().of(count));
            }
        });
        replacements.addAll(decimals.values());
        if (named) {
            replacements.addAll(names());
        }
        return new EditedFile(file, replacements).edited();
    }

    /** The number in the names of the cases too, unless another has that name. */
    private List<Replacement> names() {
        Set<String> taken =
                now.cases().stream().map(each -> each.written().name()).collect(Collectors.toCollection(HashSet::new));
        List<Replacement> names = new ArrayList<>();
        moves.keySet().forEach(place -> texts.get(place)
                .renamed(wording)
                .filter(each -> taken.add(each.name()))
                .ifPresent(each -> names.addAll(each.replacements())));
        return names;
    }

    /** The cases that fail as they then are written and would not as they are; empty where they cannot be read so. */
    private Optional<Set<Integer>> spoiled(SourceFile other) {
        try {
            CaseBook then = CaseBook.of(after, List.of(other));
            return Optional.of(IntStream.range(0, then.cases().size())
                    .filter(place ->
                            moves.containsKey(place) || now.cases().get(place).passes())
                    .filter(place -> !then.cases().get(place).passes())
                    .boxed()
                    .collect(Collectors.toSet()));
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }
}

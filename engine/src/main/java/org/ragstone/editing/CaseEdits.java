package org.ragstone.editing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.editing.EditedFile.Replacement;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.ProblemsException;
import org.ragstone.scenario.CaseBook;

/**
 * What is written otherwise in the cases of a file. It is read again as it then is: what spoils a case, as a figure that another
 * shares, is not written. Not thread-safe.
 */
final class CaseEdits {
    private static final int MOST_ROUNDS = 8;

    private final SourceFile file;
    private final CaseBook now;
    private final Evaluator evaluator;
    private final Map<Integer, List<Replacement>> edits;
    private final IntFunction<Set<Integer>> places;

    /**
     * @param now the cases of the file, by the evaluator
     * @param edits of each case by its place, each of which is to pass with them
     * @param places where that stands which a case, be it edited or not, might share with one that is
     */
    CaseEdits(
            SourceFile file,
            CaseBook now,
            Evaluator evaluator,
            Map<Integer, List<Replacement>> edits,
            IntFunction<Set<Integer>> places) {
        this.file = file;
        this.now = now;
        this.evaluator = evaluator;
        this.edits = new TreeMap<>(edits);
        this.places = places;
    }

    /** The file as it then is; of the edits of cases only those are left that were made. */
    SourceFile edited() {
        drop(disagreeing());
        for (int round = 0; round < MOST_ROUNDS && !edits.isEmpty(); round++) {
            SourceFile edited = with(List.of());
            Optional<Set<Integer>> spoiled = spoiled(edited);
            if (spoiled.filter(Set::isEmpty).isPresent()) {
                return edited;
            }
            drop(spoiled.orElse(edits.keySet()).stream()
                    .flatMap(place -> places.apply(place).stream())
                    .collect(Collectors.toSet()));
        }
        edits.clear();
        return file;
    }

    /** The cases that are edited, by their place. */
    Set<Integer> cases() {
        return edits.keySet();
    }

    /** The file with these too, unless a case would be spoiled. */
    SourceFile editedWith(List<Replacement> others) {
        SourceFile edited = with(others);
        return spoiled(edited).filter(Set::isEmpty).isPresent() ? edited : with(List.of());
    }

    private SourceFile with(Collection<Replacement> others) {
        EditedFile edited = new EditedFile(
                file, edits.values().stream().flatMap(List::stream).toList());
        return edited.and(List.copyOf(others)).edited();
    }

    /** Where what cases share is to be one for the one, and another for the other. */
    private Set<Integer> disagreeing() {
        Map<Integer, String> wanted = new HashMap<>();
        return edits.values().stream()
                .flatMap(List::stream)
                .filter(each -> !each.text().equals(wanted.computeIfAbsent(each.start(), any -> each.text())))
                .map(Replacement::start)
                .collect(Collectors.toSet());
    }

    /** No case has what is written at one of the places otherwise. */
    private void drop(Set<Integer> there) {
        edits.values().removeIf(each -> each.stream()
                .anyMatch(replacement -> there.stream().anyMatch(replacement::isAt)));
    }

    /** The cases that fail as they then are written and should not; empty where they cannot be read so. */
    private Optional<Set<Integer>> spoiled(SourceFile other) {
        try {
            CaseBook then = CaseBook.of(evaluator, List.of(other));
            return Optional.of(IntStream.range(0, then.cases().size())
                    .filter(place ->
                            edits.containsKey(place) || now.cases().get(place).passes())
                    .filter(place -> !then.cases().get(place).passes())
                    .boxed()
                    .collect(Collectors.toSet()));
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }
}

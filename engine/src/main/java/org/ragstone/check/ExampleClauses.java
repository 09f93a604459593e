package org.ragstone.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.check.sentence.Note;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;

/**
 * Tells which sentences of an edition are still the example's, word for word, though its sources are documents of its own: they
 * would be printed as quotations from those.
 */
public final class ExampleClauses {
    private static final String EXAMPLE = "example";

    private final List<Edition> examples;

    private ExampleClauses(List<Edition> examples) {
        this.examples = examples;
    }

    /** Those of the example in a folder of rules; none where it has none that can be read. */
    public static ExampleClauses in(RulesFolder folder) {
        try {
            return new ExampleClauses(folder.editions(EXAMPLE).stream()
                    .flatMap(name -> read(folder, name).stream())
                    .toList());
        } catch (ProblemsException e) {
            // Somebody's own rules need no example.
            return new ExampleClauses(List.of());
        }
    }

    private static Optional<Edition> read(RulesFolder folder, String name) {
        try {
            Problems problems = new Problems();
            return Optional.of(folder.draft(EXAMPLE, name, problems).edition()).filter(any -> problems.size() == 0);
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }

    /** One note for all of them, or none: of the example itself, and of a copy whose sources are the example's too. */
    public List<Note> notes(Edition edition) {
        if (edition.framework().equals(EXAMPLE)) {
            return List.of();
        }
        return examples.stream()
                .flatMap(example -> note(edition, example).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Note> note(Edition edition, Edition example) {
        List<String> same = edition.clauses().values().stream()
                .filter(clause -> isOf(clause, example.clauses()))
                .filter(clause -> !isFrom(clause, edition, example))
                .map(Clause::id)
                .sorted()
                .toList();
        return same.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Note.ofEdition(
                                edition.path(),
                                (same.size() == 1
                                                ? "a clause is still the example's sentence: "
                                                : "clauses are still the example's sentences: ")
                                        + same.stream()
                                                .map(id -> "`" + id + "`")
                                                .collect(Collectors.joining(", ")),
                                "Put your document's own sentences in their place, or let the rules say so in an `@assumption`."));
    }

    private static boolean isOf(Clause clause, Map<String, Clause> example) {
        return example.values().stream().anyMatch(each -> each.words().equals(clause.words()));
    }

    /** Whether it says that the example's document is what it is from. */
    private static boolean isFrom(Clause clause, Edition edition, Edition example) {
        return Optional.ofNullable(edition.sources().get(clause.source()))
                .filter(example.sources()::containsValue)
                .isPresent();
    }
}

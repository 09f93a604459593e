package org.ragstone.policy.gate;

import java.util.function.Predicate;
import org.ragstone.policy.language.Vocabulary;

/** What an edition would have to say to use what a later version of the language knows and its own does not. */
final class LaterLanguage {
    private LaterLanguage() {}

    /** A sentence that says so, or the other hint where no version knows it. */
    static String hint(Vocabulary vocabulary, Predicate<Vocabulary> knows, String otherwise) {
        return vocabulary.later().stream()
                .filter(knows)
                .findFirst()
                .map(later -> "It is of language %1$d: with `language: %1$d` in framework.yaml it can be asked for."
                        .formatted(later.language().version()))
                .orElse(otherwise);
    }
}

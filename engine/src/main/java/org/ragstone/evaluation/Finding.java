package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;
import org.ragstone.policy.language.Reason;

/**
 * Something concluded of a result, with the rules behind it; several rules that agree stand behind one finding. {@code
 * comparedWith} is what the figure was held against, as a report shows it, or empty.
 */
public record Finding(FindingKind kind, String against, Word word, String comparedWith, List<Reason> because) {
    public Finding {
        because = List.copyOf(because);
    }

    /** The framework's word. */
    public String outcome() {
        return word.name();
    }
}

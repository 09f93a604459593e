package org.ragstone.check;

import java.util.List;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.Problem;

/**
 * What going through every combination of answers shows of an edition: how many there are and what they are made of ({@code
 * state 9}: nine answers that its rules tell apart), where its rules fail, the gaps that its scenarios expect, and what its rules cite; and what a
 * later version of the language than its own would ask. {@code steps} are what it cost, of those that a proof may.
 */
public record Proof(
        int combinations,
        List<String> questions,
        List<Problem> faults,
        List<String> knownGaps,
        Citations citations,
        LanguageVersion language,
        List<LaterAnswer> later,
        long steps) {
    public Proof {
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
        knownGaps = List.copyOf(knownGaps);
        later = List.copyOf(later);
    }
}

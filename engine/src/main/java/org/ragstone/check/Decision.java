package org.ragstone.check;

import java.util.List;

/**
 * A question that the rules of an edition ask and that a later language answers with more words. What comes of them by the rules
 * as they are: some results are left {@code unanswered}; some rules {@code noLonger} speak of what they spoke of, some have what
 * they did not think of {@code takenIn}, and some leave it {@code unsaid}. Each is told with what would change that.
 */
public record Decision(
        String question,
        List<NewWord> words,
        List<Unanswered> unanswered,
        List<RuleEdit> noLonger,
        List<RuleEdit> takenIn,
        List<RuleEdit> unsaid) {
    public Decision {
        words = List.copyOf(words);
        unanswered = List.copyOf(unanswered);
        noLonger = List.copyOf(noLonger);
        takenIn = List.copyOf(takenIn);
        unsaid = List.copyOf(unsaid);
    }

    /** A word that the later language answers, and what the earlier one answers in its place. */
    public record NewWord(String word, String formerly) {
        /** Whether the earlier language has another word for it. */
        public boolean isFiner() {
            return !word.equals(formerly);
        }
    }
}

package org.ragstone.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Question;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.Field;

/**
 * What going through every combination of answers shows of an edition: how many there are and what they are made of ({@code
 * state 9}: nine answers that its rules tell apart), where its rules fail and which results they leave without an answer, the gaps that its scenarios expect, and what its rules cite; and what a
 * later version of the language than its own would ask. {@code answers} are those that some
 * combination gives to each question. {@code steps} are what it cost, of those that a proof may.
 */
public record Proof(
        int combinations,
        List<String> questions,
        Map<Question, Set<AnswerClass>> answers,
        List<Problem> faults,
        List<Unanswered> unanswered,
        List<String> knownGaps,
        Citations citations,
        LanguageVersion language,
        List<LaterAnswer> later,
        long steps) {
    public Proof {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
        faults = List.copyOf(faults);
        unanswered = List.copyOf(unanswered);
        knownGaps = List.copyOf(knownGaps);
        later = List.copyOf(later);
    }

    /** Whether some combination answers what the field asks with the word. */
    boolean has(Field field, String word) {
        return answers.entrySet().stream()
                .filter(each -> each.getKey().ofAny().equals(Question.asked(field)))
                .flatMap(each -> each.getValue().stream())
                .anyMatch(answer -> answer.has(word));
    }
}

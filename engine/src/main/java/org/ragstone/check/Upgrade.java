package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/**
 * What has to be decided for an edition to be of a later language: a decision for each question that it answers with further
 * words, whatever else would be wrong with it then, and what it could use beside.
 */
public record Upgrade(
        LanguageVersion from,
        LanguageVersion to,
        List<Decision> decisions,
        List<Problem> otherFaults,
        Brought brought) {
    public Upgrade {
        decisions = List.copyOf(decisions);
        otherFaults = List.copyOf(otherFaults);
    }

    /**
     * @param now the edition as it is
     * @param rules its rules
     * @param then the same files as an edition of the later language, and what going through their combinations shows
     */
    public static Upgrade of(Edition now, List<PolicyRule> rules, Edition then, Proof proof) {
        Vocabulary own = Vocabulary.of(now);
        Vocabulary later = Vocabulary.of(then);
        List<Unanswered> left = new ArrayList<>(proof.unanswered());
        List<Decision> decisions = new ArrayList<>();
        List<Field> decided = new ArrayList<>();
        for (NewAnswers answers : NewAnswers.of(rules, own, later, proof)) {
            List<Unanswered> its = left.stream().filter(answers::isIn).toList();
            left.removeAll(its);
            decided.add(answers.field());
            decisions.add(answers.decision(its));
        }
        List<Problem> told = decisions.stream()
                .flatMap(each -> each.unanswered().stream())
                .map(Unanswered::problem)
                .toList();
        return new Upgrade(
                now.language(),
                then.language(),
                decisions,
                proof.faults().stream().filter(each -> !told.contains(each)).toList(),
                Brought.of(own, later, decided));
    }

    /** Whether nothing has to be decided. */
    public boolean asksNothing() {
        return decisions.isEmpty() && otherFaults.isEmpty();
    }
}

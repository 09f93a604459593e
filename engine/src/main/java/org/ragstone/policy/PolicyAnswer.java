package org.ragstone.policy;

import java.util.List;
import org.ragstone.policy.language.JudgementFact;

/** All that was concluded of some results: the findings, and the judgements on the way to them. */
public record PolicyAnswer(List<Conclusion> conclusions, List<JudgementFact> judgements) {
    public PolicyAnswer {
        conclusions = List.copyOf(conclusions);
        judgements = List.copyOf(judgements);
    }
}

package org.ragstone.policy.memo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;

/** Runs rules for the first of all results that answer alike, and remembers what they said. Thread-safe. */
public final class Memo implements PolicySet {
    // Rules tell some hundred tuples apart; far more come only of data that somebody makes to be so.
    static final int MOST_REMEMBERED = 50_000;

    private final PolicySet policy;
    private final Tuples tuples;
    private final int most;
    private final Map<Tuple, PolicyAnswer> remembered = new ConcurrentHashMap<>();
    // So that answers which are equal are one: whoever looks something up by an answer need not compare it.
    private final Map<PolicyAnswer, PolicyAnswer> answers = new ConcurrentHashMap<>();

    /** The rules, remembering what they said; the vocabulary is that of their edition. */
    public Memo(PolicySet policy, Vocabulary vocabulary) {
        this(policy, vocabulary, MOST_REMEMBERED);
    }

    Memo(PolicySet policy, Vocabulary vocabulary, int most) {
        this.policy = policy;
        this.tuples = new Tuples(policy.rules(), vocabulary);
        this.most = most;
    }

    @Override
    public List<PolicyRule> rules() {
        return policy.rules();
    }

    /** How many answers it remembers. */
    int remembered() {
        return remembered.size();
    }

    @Override
    public PolicyAnswer apply(List<Fact> given) {
        Tuple tuple = tuples.tuple(given);
        PolicyAnswer answer = remembered.get(tuple);
        if (answer == null) {
            if (remembered.size() >= most) {
                remembered.clear();
                answers.clear();
            }
            answer = answers.computeIfAbsent(policy.apply(given), each -> each);
            remembered.put(tuple, answer);
        }
        return answer;
    }
}

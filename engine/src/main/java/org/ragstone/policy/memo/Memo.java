package org.ragstone.policy.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;

/** Runs rules for the first of all results that answer alike, and remembers what they said. Thread-safe. */
public final class Memo implements PolicySet {
    // Rules tell some hundred tuples apart; far more come only of data that somebody makes to be so.
    static final int MOST_REMEMBERED = 50_000;

    private final PolicySet policy;
    private final Tuples tuples;
    private final int most;
    private final Map<Tuple, PolicyAnswer> remembered = new ConcurrentHashMap<>();

    private Memo(PolicySet policy, Tuples tuples, int most) {
        this.policy = policy;
        this.tuples = tuples;
        this.most = most;
    }

    /** The rules, which remember what they say where that rests on answers alone. */
    public static PolicySet of(PolicySet policy) {
        return of(policy, MOST_REMEMBERED);
    }

    static PolicySet of(PolicySet policy, int most) {
        return Tuples.of(policy.rules())
                .<PolicySet>map(tuples -> new Memo(policy, tuples, most))
                .orElse(policy);
    }

    @Override
    public List<PolicyRule> rules() {
        return policy.rules();
    }

    @Override
    public List<PolicyAnswer> applyToEach(List<List<Fact>> results) {
        List<PolicyAnswer> answers = new ArrayList<>(results.size());
        for (List<Fact> given : results) {
            answers.add(apply(given));
        }
        return answers;
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
            answer = policy.apply(given);
            if (remembered.size() < most) {
                remembered.put(tuple, answer);
            }
        }
        return answer;
    }
}

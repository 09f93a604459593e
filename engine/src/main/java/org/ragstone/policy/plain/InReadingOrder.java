package org.ragstone.policy.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;

/**
 * Rules applied to the facts of one result, file by file and rule by rule. What the rules of a file conclude is known to the
 * files below it, and not to the file itself. An answer is asked for only where all conditions before it hold. Not
 * thread-safe.
 *
 * @param <F> what stands for a fact
 */
public abstract class InReadingOrder<F> {
    private final List<PolicyRule> rules;

    protected InReadingOrder(List<PolicyRule> rules) {
        this.rules = rules;
    }

    protected abstract FactType type(F fact);

    /** Whether the fact is there at all; it is asked of facts of a type that a rule looks for. */
    protected boolean isThere(F fact) {
        return true;
    }

    /** The answer of a field: a text or a BigDecimal. */
    protected abstract Object answer(F fact, Field field);

    /** Takes note of what a rule says of the facts it matched: the fact that files below can look at, if it makes one. */
    protected abstract Optional<? extends F> conclude(PolicyRule rule, List<F> matched);

    /** Applies the rules to what is given, and answers with it and with all that they made of it. */
    protected final List<F> read(List<F> given) {
        List<F> facts = new ArrayList<>(given);
        List<F> concluded = new ArrayList<>();
        @Nullable RuleFile file = null;
        for (PolicyRule rule : rules) {
            if (rule.file() != file) {
                facts.addAll(concluded);
                concluded.clear();
                file = rule.file();
            }
            for (List<F> matched : matches(rule, facts)) {
                conclude(rule, matched).ifPresent(concluded::add);
            }
        }
        facts.addAll(concluded);
        return facts;
    }

    /** Every choice of facts, one for each pattern of the rule, that fulfils it. */
    protected final List<List<F>> matches(PolicyRule rule, List<F> facts) {
        List<List<F>> matches = new ArrayList<>();
        FactPattern pattern = rule.patterns().get(0);
        for (F first : facts) {
            if (holds(pattern, first)) {
                if (rule.patterns().size() == 1) {
                    matches.add(List.of(first));
                } else {
                    match(first, rule.patterns().get(1), facts, matches);
                }
            }
        }
        return matches;
    }

    private void match(F first, FactPattern pattern, List<F> facts, List<List<F>> matches) {
        for (F second : facts) {
            if (holds(pattern, second)) {
                matches.add(List.of(first, second));
            }
        }
    }

    private boolean holds(FactPattern pattern, F fact) {
        return type(fact) == pattern.fact() && isThere(fact) && fulfils(fact, pattern.conditions());
    }

    // Loops, here and above: this runs before streams would have been compiled.
    private boolean fulfils(F fact, List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!condition.holds(answer(fact, condition.field()))) {
                return false;
            }
        }
        return true;
    }
}

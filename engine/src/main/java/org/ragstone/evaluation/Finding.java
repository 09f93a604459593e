package org.ragstone.evaluation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/**
 * Something concluded of a result; several rules that agree stand behind one finding. It is the same for every result that
 * stands alike, and holds nothing of any: {@link JudgedResult} has the reasons for its own. Immutable.
 */
public final class Finding {
    private final FindingKind kind;
    private final String against;
    private final Word word;
    private final List<RuleBehind> behind;
    private final Optional<JudgedAgainst> judgedAgainst;

    /** @param judgedAgainst the target that the first rule behind it goes back to */
    Finding(
            FindingKind kind,
            String against,
            Word word,
            List<RuleBehind> behind,
            Optional<JudgedAgainst> judgedAgainst) {
        this.kind = kind;
        this.against = against;
        this.word = word;
        this.behind = List.copyOf(behind);
        this.judgedAgainst = judgedAgainst;
    }

    /** A rule behind a finding, the place of its firing, and the facts it rests on, near or far. */
    public static final class RuleBehind {
        private final PolicyRule rule;
        private final int firing;
        private final Set<FactType> restsOn;

        RuleBehind(PolicyRule rule, int firing, Set<FactType> restsOn) {
            this.rule = rule;
            this.firing = firing;
            this.restsOn = Collections.unmodifiableSet(EnumSet.copyOf(restsOn));
        }

        public PolicyRule rule() {
            return rule;
        }

        int firing() {
            return firing;
        }

        /** Whether it rests on a fact of the type, near or far. */
        public boolean restsOn(FactType type) {
            return restsOn.contains(type);
        }

        /** Whether it follows from what another rule concluded. */
        public boolean followsFromAnother() {
            return restsOn.stream().anyMatch(type -> type.madeBy().isPresent());
        }
    }

    public FindingKind kind() {
        return kind;
    }

    /** The target that counted for a rating, the comparator of a direction, EXPECTED_RANGE for a range mark; else empty. */
    public String against() {
        return against;
    }

    public Word word() {
        return word;
    }

    /** The framework's word. */
    public String outcome() {
        return word.name();
    }

    /** The rules that agree on it, in reading order. */
    public List<RuleBehind> behind() {
        return behind;
    }

    /** Likewise, without what they rest on. */
    public List<PolicyRule> rules() {
        return behind.stream().map(RuleBehind::rule).toList();
    }

    /** Whether of one result both are held against the same, which {@link JudgedResult#comparedWith} tells. */
    public boolean isHeldLike(Finding other) {
        return kind != FindingKind.DIRECTION
                && other.kind != FindingKind.DIRECTION
                && judgedAgainst.equals(other.judgedAgainst);
    }

    Optional<JudgedAgainst> judgedAgainst() {
        return judgedAgainst;
    }

    /** Adds the types of the facts that any rule behind it rests on. */
    void addWhatItRestsOn(Set<FactType> types) {
        behind.forEach(each -> types.addAll(each.restsOn));
    }
}

package org.ragstone.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.FindingKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.policy.PolicyAnswer;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.PolicyRule;

/**
 * What an answer of rules comes to in the words of an edition. It holds nothing of a result, and is shared by all that have
 * the answer. Immutable.
 */
final class Findings {
    private final PolicyAnswer answer;
    private final List<Finding> all;
    private final List<Finding> statuses;
    private final Map<FindingKind, List<Finding>> byKind = new EnumMap<>(FindingKind.class);
    private final Optional<Finding> status;
    private final List<PolicyRule> judging;
    private final Set<JudgedAgainst> targets;
    private final boolean isConsistent;
    private final boolean isException;
    private final Set<FactType> restOn = EnumSet.noneOf(FactType.class);

    /**
     * @param all in the order of outputs
     * @param judging the rules that said which target counts
     * @param targets what counts: more than one target where rules contradict each other, and a floor by itself beside any
     */
    Findings(PolicyAnswer answer, List<Finding> all, List<PolicyRule> judging, Set<JudgedAgainst> targets) {
        this.answer = answer;
        this.statuses = all.stream().filter(each -> each.kind().isStatus()).toList();
        this.status = statuses.size() == 1 ? Optional.of(statuses.get(0)) : Optional.empty();
        // Of several statuses none is one.
        this.all = statuses.size() < 2
                ? List.copyOf(all)
                : all.stream().filter(each -> !each.kind().isStatus()).toList();
        // Loops, since findings are put together for every mutant of every rule.
        for (Finding each : this.all) {
            byKind.computeIfAbsent(each.kind(), any -> new ArrayList<>(1)).add(each);
        }
        byKind.replaceAll((kind, found) -> List.copyOf(found));
        this.judging = List.copyOf(judging);
        this.targets = targets.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(targets));
        List<String> directions = all.stream()
                .filter(each -> each.kind() == FindingKind.DIRECTION)
                .map(Finding::against)
                .toList();
        this.isConsistent = statuses.size() == 1
                && targetsThatCount() < 2
                && directions.size() == Set.copyOf(directions).size();
        this.isException = all.stream().anyMatch(Findings::callsForAttention);
        all.forEach(each -> each.addWhatItRestsOn(restOn));
    }

    /** What is required of every result that is reported makes none of them an exception. */
    private static boolean callsForAttention(Finding finding) {
        return finding.kind() == FindingKind.ALERT
                || (finding.kind() == FindingKind.ACTION
                        && finding.rules().stream().anyMatch(PolicyRule::asksHowResultStands));
    }

    PolicyAnswer answer() {
        return answer;
    }

    List<Finding> all() {
        return all;
    }

    List<Finding> of(FindingKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Optional<Finding> status() {
        return status;
    }

    /** Every status, though there be none or several. */
    List<Finding> statuses() {
        return statuses;
    }

    List<PolicyRule> judging() {
        return judging;
    }

    /** The targets that count, and the floor where it does by itself. */
    Set<JudgedAgainst> targets() {
        return targets;
    }

    /** How many targets count, of which no more than one should. */
    int targetsThatCount() {
        return (int) targets.stream().filter(JudgedAgainst::isTarget).count();
    }

    /** Whether there is one status, one target at most, and one direction for each comparator. */
    boolean isConsistent() {
        return isConsistent;
    }

    /** Whether a rule raises an alert, or requires something because of how the result stands. */
    boolean isException() {
        return isException;
    }

    /** Whether anything rests on facts of the type. */
    boolean restOn(FactType type) {
        return restOn.contains(type);
    }
}

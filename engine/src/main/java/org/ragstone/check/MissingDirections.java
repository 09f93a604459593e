package org.ragstone.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Combination;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Question;
import org.ragstone.enumeration.Statement;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.RuleFile;

/** Combinations without a direction, of results that would have one if they only compared otherwise. */
final class MissingDirections {
    private final Enumeration enumeration;
    private final FaultWording wording;
    private final Aspect aspect;
    private final KnownGaps expected;
    private final List<String> known = new ArrayList<>();

    MissingDirections(Enumeration enumeration, FaultWording wording, Aspect aspect, KnownGaps expected) {
        this.enumeration = enumeration;
        this.wording = wording;
        this.aspect = aspect;
        this.expected = expected;
    }

    /** In words, those that scenarios expect. */
    List<String> known() {
        return known;
    }

    /** Those that no scenario expects. */
    List<Unanswered> of(List<Combination> cases) {
        // What a result is like where it has a direction, however it compares.
        Set<Map<Question, AnswerClass>> directed = cases.stream()
                .filter(this::hasDirection)
                .map(each -> ofResult(each.answers()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Combination> missing = new ArrayList<>();
        for (Combination each : cases) {
            if (!hasDirection(each)) {
                counterpart(each, directed).ifPresent(missing::add);
            }
        }
        return enumeration
                .widest(
                        aspect,
                        missing,
                        (narrow, other) -> !hasDirection(other),
                        each -> Set.copyOf(ofResult(each.answers()).keySet()))
                .stream()
                .flatMap(each -> unexpected(each.answers()).stream())
                .map(each -> new Unanswered(problem(each), aspect, each))
                .distinct()
                .toList();
    }

    private Optional<Map<Question, AnswerClass>> unexpected(Map<Question, AnswerClass> gap) {
        Optional<Map<Question, AnswerClass>> unknown = expected.unknown(gap);
        if (unknown.isEmpty()) {
            known.add(told(gap));
        }
        return unknown;
    }

    private String told(Map<Question, AnswerClass> gap) {
        return "no direction against " + aspect.of() + ": " + wording.words(gap);
    }

    private boolean hasDirection(Combination each) {
        return each.statements().get(0).stream().anyMatch(aspect::isSaid);
    }

    private static Map<Question, AnswerClass> ofResult(Map<Question, AnswerClass> answers) {
        Map<Question, AnswerClass> own = new LinkedHashMap<>(answers);
        own.keySet().removeIf(question -> !question.isOfResult());
        return own;
    }

    /** The case, where it is of a result such as has a direction, and with all that makes it such a one. */
    private Optional<Combination> counterpart(Combination each, Set<Map<Question, AnswerClass>> directed) {
        enumeration.compare(directed.size());
        Map<Question, AnswerClass> own = ofResult(each.answers());
        return directed.stream()
                .filter(other -> own.entrySet().stream()
                        .allMatch(answer -> !other.containsKey(answer.getKey())
                                || answer.getValue().equals(other.get(answer.getKey()))))
                .map(other -> {
                    Map<Question, AnswerClass> both = new LinkedHashMap<>(other);
                    both.putAll(each.answers());
                    return new Combination(both, each.statements());
                })
                .filter(both -> enumeration.isPossible(both.answers()))
                .findFirst();
    }

    private Problem problem(Map<Question, AnswerClass> missing) {
        return new Problem(
                wording.file(RuleFile.DIRECTION_OF_TRAVEL),
                told(missing),
                FaultWording.inARule(missing) + " Other such results have one."
                        + NearestRules.sentence(
                                wording.rules(), rule -> aspect.isSaid(new Statement(rule, aspect.of())), missing));
    }
}

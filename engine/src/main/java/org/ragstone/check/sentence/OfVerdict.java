package org.ragstone.check.sentence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.ToleranceAnswer;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.JudgementFact;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Verb;

/** Compares whether the target and the floor are achieved, which of the two is meant, and where a figure exactly on it belongs. */
final class OfVerdict implements Comparing, OfStatus.OtherSide {
    private static final Set<Verb> VERBS = EnumSet.of(Verb.RATE, Verb.REQUIRE, Verb.ALERT);
    private static final List<String> ANSWERS = List.of(TargetAnswer.ACHIEVED.name(), TargetAnswer.MISSED.name());
    private static final Set<Field> BETTER = Set.of(JudgementFact.SURPLUS, JudgementFact.SURPLUS_PERCENT);
    private static final Set<Field> WORSE = Set.of(JudgementFact.SHORTFALL, JudgementFact.SHORTFALL_PERCENT);
    private static final List<String> OF_THE_EDGE =
            List.of("exactly", "equal", "edge", "on the target", "on it", "on the minimum", "on the floor");

    /** Who writes "equalled or surpassed" has said where exactly on it belongs. */
    private static final Pattern ON_IT_TOO = Pattern.compile(
            "\\b(?:equal\\w*|match\\w*|at|on|met|meet\\w*|reach\\w*|achiev\\w*|hit\\w*|attain\\w*)\\b[^,;.]{0,40}\\bor (?!not\\b)"
                    + "|\\bor (?:\\w+ ){0,2}?(?:equal\\w*|match\\w*|met|meets?|reach\\w*|at|on)\\b");

    private final Policy policy;

    OfVerdict(Policy policy) {
        this.policy = policy;
    }

    @Override
    public List<Difference> differences(Cited cited, PolicyRule rule) {
        if (!VERBS.contains(rule.verb()) || !rule.looksAt(FactType.JUDGEMENT)) {
            return List.of();
        }
        Verdicts said = said(cited, rule);
        List<Difference> differences = new ArrayList<>();
        for (Standard standard : Standard.values()) {
            said.of(standard).ifPresent(verdict -> differences.addAll(of(standard, verdict, said, cited, rule)));
        }
        return differences;
    }

    private Verdicts said(Cited cited, PolicyRule rule) {
        return policy.verdicts(policy.about(cited, rule));
    }

    private List<Difference> of(Standard standard, Verdict verdict, Verdicts said, Cited cited, PolicyRule rule) {
        Optional<Boolean> asked = isAchieved(standard, rule);
        String words = cited.called() + " says `" + said.words(standard) + "`";
        if (asked.isPresent() && asked.get() != verdict.isAchieved()) {
            boolean isOther = policy.namesOthersAlone(cited, rule)
                    || cited.others(rule)
                            .anyMatch(each -> isAchieved(standard, each).equals(Optional.of(verdict.isAchieved())));
            return isOther ? List.of() : List.of(new Difference(words, text(standard, rule), List.of(topic(standard))));
        }
        if (asked.isPresent()) {
            return verdict == Verdict.EXCEEDED
                            && ON_IT_TOO.matcher(cited.sentence().plain()).find()
                    ? List.of()
                    : ofTheEdge(standard, verdict, words, said.words(standard), rule);
        }
        return isOfAnother(standard, said, cited, rule)
                ? List.of(new Difference(words, text(other(standard), rule), List.of(topic(standard))))
                : List.of();
    }

    /** Whether the rule asks for the other standard alone, of which the sentence does not speak. */
    private static boolean isOfAnother(Standard standard, Verdicts said, Cited cited, PolicyRule rule) {
        return !said.names(other(standard))
                && asks(other(standard), rule)
                && !asks(standard, rule)
                && cited.others(rule).noneMatch(each -> asks(standard, each));
    }

    private static Standard other(Standard standard) {
        return standard == Standard.FLOOR ? Standard.TARGET : Standard.FLOOR;
    }

    private static String topic(Standard standard) {
        return standard == Standard.FLOOR ? "floor|minimum" : "targets?";
    }

    private static boolean asks(Standard standard, PolicyRule rule) {
        Asked asked = new Asked(rule);
        return asked.asks(standard.field()) || asksDistance(standard, rule);
    }

    /** Where exactly on it belongs: by the engine it is achieved. */
    private static List<Difference> ofTheEdge(
            Standard standard, Verdict verdict, String words, String phrase, PolicyRule rule) {
        boolean isByNumber = phrase.chars().anyMatch(Character::isDigit) || asksDistance(standard, rule);
        boolean differs =
                switch (verdict) {
                    case EXCEEDED -> !isByNumber || asksAtLeastNothing(standard, rule);
                    case NOT_EXCEEDED -> !isByNumber;
                    case ACHIEVED -> asksMoreThanNothing(standard, rule);
                    case MISSED -> false;
                };
        return differs
                ? List.of(new Difference(words, text(standard, rule), onTheEdge(verdict), OF_THE_EDGE))
                : List.of();
    }

    private static String onTheEdge(Verdict verdict) {
        return verdict == Verdict.ACHIEVED ? ", which leaves out what is exactly on it" : "; exactly on it is achieved";
    }

    private static boolean asksDistance(Standard standard, PolicyRule rule) {
        Asked asked = new Asked(rule);
        return standard == Standard.TARGET
                && (asked.asks(JudgementFact.TOLERANCE)
                        || Stream.concat(BETTER.stream(), WORSE.stream()).anyMatch(asked::asks));
    }

    private static boolean asksMoreThanNothing(Standard standard, PolicyRule rule) {
        return standard == Standard.TARGET && asksOfNothing(Operator.MORE, rule);
    }

    private static boolean asksAtLeastNothing(Standard standard, PolicyRule rule) {
        return standard == Standard.TARGET && asksOfNothing(Operator.AT_LEAST, rule);
    }

    private static boolean asksOfNothing(Operator operator, PolicyRule rule) {
        return numbers(rule)
                .anyMatch(each -> BETTER.contains(each.field())
                        && each.operator() == operator
                        && each.number().signum() == 0);
    }

    private static Stream<NumberCondition> numbers(PolicyRule rule) {
        return AskedNumber.of(rule).map(AskedNumber::condition);
    }

    /** Whether a rule asks that it is achieved, or that it is missed; empty where it asks for neither alone. */
    private static Optional<Boolean> isAchieved(Standard standard, PolicyRule rule) {
        Asked asked = new Asked(rule);
        Optional<Boolean> byWord = asked.answers(standard.field(), ANSWERS)
                .filter(each -> each.size() == 1)
                .map(each -> each.contains(TargetAnswer.ACHIEVED.name()));
        return byWord.isPresent() || standard == Standard.FLOOR ? byWord : isAchievedByDistance(asked, rule);
    }

    private static Optional<Boolean> isAchievedByDistance(Asked asked, PolicyRule rule) {
        if (asked.named(JudgementFact.TOLERANCE).equals(Set.of(ToleranceAnswer.BETTER_BEYOND.name()))) {
            return Optional.of(true);
        }
        if (asked.named(JudgementFact.TOLERANCE).equals(Set.of(ToleranceAnswer.WORSE_BEYOND.name()))) {
            return Optional.of(false);
        }
        return numbers(rule)
                .filter(each -> each.operator() == Operator.MORE || each.operator() == Operator.AT_LEAST)
                .filter(each -> BETTER.contains(each.field()) || WORSE.contains(each.field()))
                .map(each -> BETTER.contains(each.field()))
                .findFirst();
    }

    private static String text(Standard standard, PolicyRule rule) {
        Asked asked = new Asked(rule);
        Stream<Field> byDistance = Stream.of(
                JudgementFact.TOLERANCE,
                JudgementFact.SHORTFALL_PERCENT,
                JudgementFact.SHORTFALL,
                JudgementFact.SURPLUS_PERCENT,
                JudgementFact.SURPLUS);
        return Stream.concat(Stream.of(standard.field()), standard == Standard.TARGET ? byDistance : Stream.of())
                .filter(asked::asks)
                .map(asked::text)
                .findFirst()
                .orElseGet(asked::said);
    }

    @Override
    public boolean isOtherSide(Cited cited, PolicyRule rule) {
        Verdicts said = policy.verdicts(cited.sentence());
        return Stream.of(Standard.values()).anyMatch(standard -> said.of(standard)
                .flatMap(verdict -> isAchieved(standard, rule).map(asked -> asked != verdict.isAchieved()))
                .orElse(false));
    }
}

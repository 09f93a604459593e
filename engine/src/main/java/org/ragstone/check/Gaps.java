package org.ragstone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Combination;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Question;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.RuleFile;

/** Combinations that no rule gives a status. */
final class Gaps {
    private final Enumeration enumeration;
    private final FaultWording wording;
    private final KnownGaps expected;
    private final List<String> known = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();

    Gaps(Enumeration enumeration, FaultWording wording, KnownGaps expected) {
        this.enumeration = enumeration;
        this.wording = wording;
        this.expected = expected;
    }

    /** In words, those that scenarios expect. */
    List<String> known() {
        return known;
    }

    /** Those that no scenario expects, with what they answer. */
    List<Unanswered> unanswered() {
        return unanswered;
    }

    /** Those that no scenario expects. */
    List<Problem> of(List<Combination> cases) {
        List<Problem> problems = new ArrayList<>();
        for (Combination wide : widest(cases)) {
            Map<Question, AnswerClass> gap = wide.answers();
            // What is judged and never rated, whatever the judgement, no scenario can mean.
            boolean isUnrated = !wide.judgedAgainst(0).isEmpty() && !isOfJudgement(gap);
            Optional<Map<Question, AnswerClass>> unknown = isUnrated ? Optional.of(gap) : expected.unknown(gap);
            if (unknown.isEmpty()) {
                known.add(wording.words(gap));
            } else if (problems.size() < FaultWording.MOST_OF_A_KIND) {
                Unanswered found = new Unanswered(problem(unknown.get()), Aspect.STATUS, unknown.get());
                unanswered.add(found);
                problems.add(found.problem());
            } else {
                problems.add(wording.more("results that no rule answers"));
                break;
            }
        }
        return problems;
    }

    /** How a judgement comes about does not matter; what is left without one is a gap of its own. */
    private List<Combination> widest(List<Combination> cases) {
        List<Combination> judged = cases.stream()
                .filter(each -> hasNoStatus(each) && !isLeftAlone(each) && !each.isAtOdds(0))
                .toList();
        List<Combination> gaps = new ArrayList<>(enumeration.mergedByTarget(
                enumeration.widestJudgements(
                        Aspect.STATUS,
                        judged,
                        (narrow, other) ->
                                hasNoStatus(other) && other.judgedAgainst(0).equals(narrow.judgedAgainst(0))),
                (one, other) -> true));
        List<Combination> unjudged = cases.stream().filter(Gaps::isLeftAlone).toList();
        gaps.addAll(
                enumeration.widest(Aspect.STATUS, unjudged, (narrow, other) -> isLeftAlone(other), each -> Set.of()));
        return gaps;
    }

    private static boolean hasNoStatus(Combination each) {
        return each.statements().get(0).stream()
                .noneMatch(said -> said.rule().verb().isOfStatus());
    }

    private static boolean isLeftAlone(Combination each) {
        return hasNoStatus(each) && each.judgedAgainst(0).isEmpty();
    }

    private static boolean isOfJudgement(Map<Question, AnswerClass> gap) {
        return gap.keySet().stream().anyMatch(question -> question.fact() == FactType.JUDGEMENT);
    }

    private Problem problem(Map<Question, AnswerClass> gap) {
        return new Problem(
                isOfJudgement(gap) ? wording.file(RuleFile.RATING) : wording.edition(),
                "no rule answers: " + wording.words(gap),
                FaultWording.inARule(gap)
                        + NearestRules.sentence(
                                wording.rules(), rule -> rule.verb().isTowardsStatus(), gap));
    }
}

package org.ragstone.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.Aspect;
import org.ragstone.enumeration.Combination;
import org.ragstone.enumeration.Enumeration;
import org.ragstone.enumeration.Question;
import org.ragstone.enumeration.TooManyCombinations;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.scenario.Scenarios;

/** Proves an edition: goes through every combination of answers, aspect by aspect. Not thread-safe. */
final class Prover {
    private final Edition edition;
    private final List<PolicyRule> rules;
    private final Enumeration enumeration;
    private final Map<Question, Set<AnswerClass>> asked = new LinkedHashMap<>();
    private final Set<String> fired = new HashSet<>();
    private final List<Problem> faults = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int combinations;

    private Prover(Edition edition, List<PolicyRule> rules, List<Enumeration.Side> before) {
        this.edition = edition;
        this.rules = rules;
        List<Enumeration.Side> sides = new ArrayList<>(List.of(new Enumeration.Side(edition, rules)));
        sides.addAll(before);
        this.enumeration = new Enumeration(sides);
    }

    static Proof of(Evaluator evaluator, Scenarios scenarios) {
        Prover prover = new Prover(evaluator.edition(), evaluator.rules(), List.of());
        prover.prove(evaluator, scenarios);
        return prover.proof();
    }

    /** The gaps and conflicts for what the one before answered once; nothing is said of what has too many combinations. */
    static List<Problem> newFaults(Evaluator before, Evaluator now, Scenarios scenarios) {
        Prover prover =
                new Prover(now.edition(), now.rules(), List.of(new Enumeration.Side(before.edition(), before.rules())));
        FaultWording wording = new FaultWording(now.edition(), now.rules());
        prover.enumeration.aspects().stream()
                .filter(each -> each.kind() == Aspect.Kind.STATUS || each.kind() == Aspect.Kind.DIRECTION)
                .forEach(each -> prover.proveNew(each, wording, now, scenarios));
        return prover.faults.stream().sorted().distinct().toList();
    }

    private void proveNew(Aspect aspect, FaultWording wording, Evaluator now, Scenarios scenarios) {
        try {
            List<Combination> answered = enumeration.combinations(aspect).stream()
                    .filter(each -> isAnsweredBefore(aspect, each))
                    .toList();
            prove(aspect, answered, wording, now, scenarios);
        } catch (TooManyCombinations e) {
            // What cannot be gone through is for `check` to tell, and is no fault of the edit.
        }
    }

    private static boolean isAnsweredBefore(Aspect aspect, Combination each) {
        return !each.isAtOdds(1)
                && each.statements().get(1).stream()
                                .filter(aspect::isSaid)
                                .map(said ->
                                        said.rule().verb() + " " + said.rule().word())
                                .distinct()
                                .count()
                        == 1;
    }

    private void prove(Evaluator evaluator, Scenarios scenarios) {
        FaultWording wording = new FaultWording(edition, rules);
        boolean isWhole = true;
        for (Aspect aspect : enumeration.aspects()) {
            Cancellation.check();
            try {
                List<Combination> cases = enumeration.combinations(aspect);
                note(cases);
                prove(aspect, cases, wording, evaluator, scenarios);
            } catch (TooManyCombinations e) {
                isWhole = false;
                faults.add(new Problem(
                        wording.edition(),
                        "there are " + e.getMessage() + " of what the rules ask for the " + named(aspect)
                                + ", so that it is not proved",
                        "Let the rules tell fewer answers apart."));
            }
        }
        RuleFaults ofRules = new RuleFaults(edition, rules);
        if (isWhole) {
            faults.addAll(ofRules.neverFire(fired));
        }
        faults.addAll(ofRules.withoutEarlierFigure());
        faults.addAll(ofRules.requiredOfNobody());
        faults.addAll(ofRules.unaskedRuns());
    }

    private static String named(Aspect aspect) {
        String kind = aspect.kind().name().toLowerCase(Locale.ROOT);
        return aspect.of().isEmpty() ? kind : kind + " " + aspect.of();
    }

    private void prove(
            Aspect aspect, List<Combination> cases, FaultWording wording, Evaluator evaluator, Scenarios scenarios) {
        ScenarioRunner runner = new ScenarioRunner(evaluator, scenarios);
        switch (aspect.kind()) {
            case STATUS -> {
                KnownGaps expected = new KnownGaps(runner.expectedGaps());
                Gaps gaps = new Gaps(enumeration, wording, expected);
                faults.addAll(gaps.of(cases));
                unanswered.addAll(gaps.unanswered());
                known.addAll(gaps.known());
                faults.addAll(new Conflicts(enumeration, wording).ofStatus(cases));
            }
            case DIRECTION -> {
                KnownGaps expected = new KnownGaps(runner.expectedGapsAgainst(aspect.of()));
                MissingDirections directions = new MissingDirections(enumeration, wording, aspect, expected);
                List<Unanswered> missing = directions.of(cases);
                unanswered.addAll(missing);
                missing.forEach(each -> faults.add(each.problem()));
                known.addAll(directions.known());
                faults.addAll(new Conflicts(enumeration, wording).ofDirection(aspect, cases));
            }
            case ALERT, ACTION -> {}
        }
    }

    private void note(List<Combination> cases) {
        combinations += cases.size();
        for (Combination each : cases) {
            each.answers().forEach((question, answer) -> asked.computeIfAbsent(question, any -> new LinkedHashSet<>())
                    .add(answer));
            each.statements().get(0).forEach(said -> fired.add(said.rule().name()));
        }
    }

    private Proof proof() {
        Map<String, Integer> answers = new LinkedHashMap<>();
        asked.forEach((question, own) -> {
            if (question.isAskedByRules()) {
                answers.merge(question.named(), own.size(), Math::max);
            }
        });
        return new Proof(
                combinations,
                answers.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .toList(),
                asked,
                faults.stream().sorted().distinct().toList(),
                unanswered,
                known.stream().distinct().toList(),
                Citations.of(edition, rules),
                edition.language(),
                LaterAnswer.of(rules, Vocabulary.of(edition)),
                enumeration.steps());
    }
}

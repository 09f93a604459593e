package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.JudgedIndicator;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.join.JoinedIndicator;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.Fact;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.ScenarioResult.Failure;

/** Runs the scenarios of an edition against its rules. Thread-safe. */
public final class ScenarioRunner {
    private final Evaluator evaluator;
    private final CaseCheck check;
    private final Scenarios scenarios;

    public ScenarioRunner(Evaluator evaluator, Scenarios scenarios) {
        this.evaluator = evaluator;
        this.check = new CaseCheck(evaluator.rules());
        this.scenarios = scenarios;
    }

    /**
     * Runs all that the edition has.
     *
     * @throws ProblemsException if a test file cannot be read as scenarios: every fault of every file
     */
    public static ScenarioRunner of(Evaluator evaluator) {
        Problems problems = new Problems();
        List<String> rules = evaluator.rules().stream().map(PolicyRule::name).toList();
        Scenarios scenarios = Scenarios.read(evaluator.edition(), Optional.of(rules), problems);
        problems.throwIfAny();
        return new ScenarioRunner(evaluator, scenarios);
    }

    /** Every case of every file, in their order. */
    public List<ScenarioResult> run() {
        return scenarios.all().stream().map(this::run).toList();
    }

    /** Every case, and what they hold fast of the rules: that is empty where one of them fails. */
    public record CoveredScenarios(List<ScenarioResult> results, Optional<Coverage> coverage) {
        public CoveredScenarios {
            results = List.copyOf(results);
        }
    }

    /** Every case of every file, in their order, and what they hold fast of the rules. */
    public CoveredScenarios runAndCover() {
        List<ScenarioResult> results = run();
        return new CoveredScenarios(
                results,
                results.stream().allMatch(ScenarioResult::passed)
                        ? Optional.of(new MutationAnalysis(evaluator, scenarios.all()).coverage())
                        : Optional.empty());
    }

    /** The facts of each result that a case expects to have no status, and that has none. */
    public List<List<Fact>> expectedGaps() {
        return expected((scenario, result) -> result.status().isEmpty());
    }

    /** The facts of each result that a case expects to have no direction against a comparator, and that has none. */
    public List<List<Fact>> expectedGapsAgainst(String against) {
        return expected(
                (scenario, result) -> check.withoutDirection(scenario, result).contains(against));
    }

    private List<List<Fact>> expected(BiPredicate<Scenario, JudgedResult> isGap) {
        List<List<Fact>> gaps = new ArrayList<>();
        for (Scenario scenario : scenarios.all()) {
            if (!scenario.problem().isEmpty() && run(scenario).passed()) {
                evaluator.judge(scenario.indicator(), scenario.period()).results().stream()
                        .filter(result -> isGap.test(scenario, result))
                        .map(JudgedResult::facts)
                        .forEach(gaps::add);
            }
        }
        return gaps;
    }

    private ScenarioResult run(Scenario scenario) {
        JoinedIndicator joined = evaluator.join(scenario.indicator(), scenario.period());
        JudgedIndicator judged = evaluator.judge(joined);
        List<Failure> failures = check.mismatches(scenario, judged).stream()
                .map(mismatch -> failure(scenario, mismatch, joined))
                .toList();
        return new ScenarioResult(scenario.file(), scenario.name(), scenario.where(), failures);
    }

    private Failure failure(Scenario scenario, Mismatch mismatch, JoinedIndicator joined) {
        List<String> why = mismatch.result() < 0
                ? List.of()
                : new WhyNot(evaluator.rules(), joined.facts().get(mismatch.result())).of(mismatch);
        return new Failure(mismatch.told(scenario, joined), why);
    }
}

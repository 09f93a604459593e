package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicySet;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.reading.Nearest;
import org.ragstone.scenario.Scenario.Expected;

/** Runs the scenarios of an edition against its rules. Thread-safe. */
public final class ScenarioRunner {
    private final Edition edition;
    private final PolicySet policy;

    public ScenarioRunner(Edition edition, PolicySet policy) {
        this.edition = edition;
        this.policy = policy;
    }

    /**
     * Every case of every file, in their order.
     *
     * @throws ProblemsException if a test file cannot be read as scenarios: every fault of every file
     */
    public List<ScenarioResult> run() {
        Problems problems = new Problems();
        List<Scenario> scenarios = new ArrayList<>();
        for (SourceFile file : edition.testFiles()) {
            try {
                scenarios.addAll(ScenarioFile.read(file, edition, problems));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        problems.throwIfAny();
        Evaluator evaluator = new Evaluator(edition, policy);
        return scenarios.stream().map(scenario -> run(scenario, evaluator)).toList();
    }

    private ScenarioResult run(Scenario scenario, Evaluator evaluator) {
        Evaluation evaluation = evaluator.evaluate(scenario.data());
        List<String> failures = new ArrayList<>(problemFailures(scenario, evaluation.problems()));
        for (JudgedResult result : evaluation.results()) {
            scenario.expected()
                    .getOrDefault(result.due().basis(), Map.of())
                    .forEach((kind, expected) -> failures.addAll(failures(result, kind, expected)));
            failures.addAll(reasonFailures(scenario, result));
        }
        return new ScenarioResult(scenario.file(), scenario.name(), scenario.where(), failures);
    }

    private static List<String> problemFailures(Scenario scenario, List<Problem> problems) {
        if (scenario.problem().isEmpty()) {
            return problems.stream().map(Problem::what).toList();
        }
        if (problems.isEmpty()) {
            return List.of("expected the problem `" + scenario.problem() + "`, but there is none");
        }
        return problems.stream()
                .map(Problem::what)
                .filter(what -> !what.startsWith(scenario.problem()))
                .map(what -> "expected the problem `" + scenario.problem() + "`, but " + what)
                .toList();
    }

    private static List<String> failures(JudgedResult result, FindingKind kind, List<Expected> expected) {
        List<Finding> found =
                result.findings().stream().filter(each -> each.kind() == kind).toList();
        boolean withAgainst = expected.stream().anyMatch(each -> !each.against().isEmpty());
        List<Expected> actual = found.stream()
                .map(each -> new Expected(withAgainst ? each.against() : "", each.outcome()))
                .toList();
        return sorted(actual).equals(sorted(expected))
                ? List.of()
                : List.of("%s: expected %s, got %s".formatted(kind, words(expected), words(actual)));
    }

    private static List<String> sorted(List<Expected> list) {
        return list.stream().map(Expected::toString).sorted().toList();
    }

    private static String words(List<Expected> list) {
        return list.isEmpty() ? "none" : String.join(", ", sorted(list));
    }

    private List<String> reasonFailures(Scenario scenario, JudgedResult result) {
        if (scenario.because().isEmpty()) {
            return List.of();
        }
        List<String> rules = result.status().stream()
                .flatMap(status -> status.because().stream())
                .map(reason -> reason.rule().name())
                .toList();
        if (rules.equals(List.of(scenario.because()))) {
            return List.of();
        }
        List<String> all = policy.rules().stream().map(PolicyRule::name).toList();
        if (!all.contains(scenario.because())) {
            return List.of(("because: there is no rule `" + scenario.because() + "`. "
                            + Nearest.to(scenario.because(), all)
                                    .map(near -> "Maybe you meant `" + near + "`.")
                                    .orElse(""))
                    .strip());
        }
        String got = rules.isEmpty() ? "no status" : "`" + String.join("`, `", rules) + "`";
        return List.of("because: expected `%s`, got %s".formatted(scenario.because(), got));
    }
}

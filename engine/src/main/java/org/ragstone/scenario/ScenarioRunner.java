package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Edition;
import org.ragstone.model.FindingKind;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Scenario.Expected;

/** Runs the scenarios of an edition against its rules. Thread-safe. */
public final class ScenarioRunner {
    private final Evaluator evaluator;
    private final Because because;

    public ScenarioRunner(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.because = new Because(evaluator.rules());
    }

    /**
     * Every case of every file, in their order.
     *
     * @throws ProblemsException if a test file cannot be read as scenarios: every fault of every file
     */
    public List<ScenarioResult> run() {
        Problems problems = new Problems();
        List<String> rules = evaluator.rules().stream().map(PolicyRule::name).toList();
        List<Scenario> scenarios = read(evaluator.edition(), Optional.of(rules), problems);
        problems.throwIfAny();
        return scenarios.stream().map(this::run).toList();
    }

    /**
     * How many cases the test files have; their faults are added to the problems.
     *
     * @param rules the names of the edition's rules, or empty where they are not known
     */
    public static int count(Edition edition, Optional<List<String>> rules, Problems problems) {
        return read(edition, rules, problems).size();
    }

    private static List<Scenario> read(Edition edition, Optional<List<String>> rules, Problems problems) {
        List<Scenario> scenarios = new ArrayList<>();
        edition.testFiles().forEach(file -> scenarios.addAll(ScenarioFile.read(file, edition, rules, problems)));
        return scenarios;
    }

    private ScenarioResult run(Scenario scenario) {
        Evaluation evaluation = evaluator.evaluate(scenario.data());
        List<String> failures = new ArrayList<>(problemFailures(scenario, evaluation.problems()));
        for (JudgedResult result : evaluation.results()) {
            scenario.expected()
                    .getOrDefault(result.due().basis(), Map.of())
                    .forEach((kind, expected) -> failures(result, kind, expected).stream()
                            .map(failure -> of(scenario, result) + failure)
                            .forEach(failures::add));
            because.failures(scenario.because(), result).stream()
                    .map(failure -> of(scenario, result) + failure)
                    .forEach(failures::add);
        }
        return new ScenarioResult(scenario.file(), scenario.name(), scenario.where(), failures);
    }

    /** Which result is meant, where the case gives several. */
    private static String of(Scenario scenario, JudgedResult result) {
        return scenario.expected().size() > 1 ? result.due().basis() + ", " : "";
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
}

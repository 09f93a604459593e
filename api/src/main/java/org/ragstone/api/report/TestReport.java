package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.Mutant;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;

/** How the scenarios of every edition came out, and what they hold fast, as JSON has it. */
public record TestReport(
        int passed, int failed, List<String> notRun, List<TestedEditionView> editions, List<ProblemView> problems) {

    /** What was run, edition by edition; {@code notRun} are the editions whose files have problems. */
    public static TestReport of(List<Tested> editions, List<String> notRun, List<Problem> problems) {
        List<ScenarioResult> all = editions.stream()
                .flatMap(each -> each.outcome().results().stream())
                .toList();
        int passed = (int) all.stream().filter(ScenarioResult::passed).count();
        return new TestReport(
                passed,
                all.size() - passed,
                notRun,
                editions.stream().map(TestedEditionView::of).toList(),
                ProblemView.of(problems));
    }

    /** An edition by its path, and how its scenarios came out. */
    public record Tested(String edition, ScenarioRunner.CoveredScenarios outcome) {}

    /** An edition's cases; without its coverage where a case fails. */
    public record TestedEditionView(String edition, List<CaseView> cases, Optional<CoverageView> coverage) {
        static TestedEditionView of(Tested tested) {
            return new TestedEditionView(
                    tested.edition(),
                    tested.outcome().results().stream().map(CaseView::of).toList(),
                    tested.outcome().coverage().map(CoverageView::of));
        }
    }

    /** A case. */
    public record CaseView(
            String file, String name, String where, boolean passed, List<ScenarioResult.Failure> failures) {
        static CaseView of(ScenarioResult result) {
            return new CaseView(
                    result.file(), result.name(), result.where().toString(), result.passed(), result.failures());
        }
    }

    /** What the cases of an edition hold fast of its rules. */
    public record CoverageView(
            int rules, int slips, List<RuleView> silent, List<RuleView> unnamed, List<MutantView> unnoticed) {
        static CoverageView of(Coverage coverage) {
            return new CoverageView(
                    coverage.rules(),
                    coverage.mutants(),
                    coverage.silent().stream().map(RuleView::of).toList(),
                    coverage.unnamed().stream().map(RuleView::of).toList(),
                    coverage.unnoticed().stream().map(MutantView::of).toList());
        }
    }

    /** A mutant that no case notices. Officers know it as a slip, since that is what it stands for. */
    public record MutantView(String rule, String where, String slip) {
        static MutantView of(Mutant mutant) {
            return new MutantView(mutant.rule().name(), mutant.rule().place(), mutant.what());
        }
    }

    /** The most lines that are printed of one edition; a first edition of few cases has hundreds. */
    private static final int MOST_LINES = 30;

    /** What the cases of an edition hold fast, in lines of which the first is the sum. */
    public static List<String> lines(Tested tested) {
        return tested.outcome()
                .coverage()
                .map(coverage -> lines(tested.edition(), coverage))
                .orElseGet(() -> List.of(tested.edition() + ": once every case passes, what they hold fast is told"));
    }

    private static List<String> lines(String edition, Coverage coverage) {
        if (coverage.isWhole()) {
            return List.of("%s: every rule speaks and is named; %d slips, each noticed"
                    .formatted(edition, coverage.mutants()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d of %d slips are noticed by no scenario"
                .formatted(edition, coverage.unnoticed().size(), coverage.mutants()));
        List<String> missing = new ArrayList<>();
        coverage.silent().forEach(rule -> missing.add("  in no scenario speaks " + rule.named()));
        coverage.unnamed().forEach(rule -> missing.add("  no scenario names " + rule.named()));
        Set<PolicyRule> silent = Set.copyOf(coverage.silent());
        // Whatever is changed in a rule that never speaks is hardly noticed; what it lacks is said once.
        coverage.unnoticed().stream()
                .filter(mutant -> !silent.contains(mutant.rule()))
                .forEach(mutant -> missing.add("  no scenario notices if %s%n      in %s"
                        .formatted(mutant.what(), mutant.rule().named())));
        lines.addAll(missing.subList(0, Math.min(MOST_LINES, missing.size())));
        if (missing.size() > MOST_LINES) {
            lines.add("  and %d more, which `--format json` lists".formatted(missing.size() - MOST_LINES));
        }
        return lines;
    }
}

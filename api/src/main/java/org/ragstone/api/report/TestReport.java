package org.ragstone.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.scenario.Coverage;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import org.ragstone.scenario.Slip;

/** How the scenarios of every edition came out, and what they hold fast, as JSON has it. */
public record TestReport(
        int passed, int failed, List<String> notRun, List<EditionView> editions, List<ProblemView> problems) {

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
                editions.stream().map(EditionView::of).toList(),
                ProblemView.of(problems));
    }

    /** An edition by its path, and how its scenarios came out. */
    public record Tested(String edition, ScenarioRunner.Outcome outcome) {}

    /** An edition's cases; without its coverage where a case fails. */
    public record EditionView(String edition, List<CaseView> cases, Optional<CoverageView> coverage) {
        static EditionView of(Tested tested) {
            return new EditionView(
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
            int rules, int slips, List<RuleView> silent, List<RuleView> unnamed, List<SlipView> unnoticed) {
        static CoverageView of(Coverage coverage) {
            return new CoverageView(
                    coverage.rules(),
                    coverage.slips(),
                    coverage.silent().stream().map(RuleView::of).toList(),
                    coverage.unnamed().stream().map(RuleView::of).toList(),
                    coverage.unnoticed().stream().map(SlipView::of).toList());
        }
    }

    /** A rule and where it starts. */
    public record RuleView(String rule, String where) {
        static RuleView of(PolicyRule rule) {
            return new RuleView(rule.name(), rule.place());
        }
    }

    /** A slip that no case notices. */
    public record SlipView(String rule, String where, String slip) {
        static SlipView of(Slip slip) {
            return new SlipView(slip.rule().name(), slip.rule().place(), slip.what());
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
            return List.of(
                    "%s: every rule speaks and is named; %d slips, each noticed".formatted(edition, coverage.slips()));
        }
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d of %d slips are noticed by no scenario"
                .formatted(edition, coverage.unnoticed().size(), coverage.slips()));
        List<String> missing = new ArrayList<>();
        coverage.silent().forEach(rule -> missing.add("  in no scenario speaks " + rule.named()));
        coverage.unnamed().forEach(rule -> missing.add("  no scenario names " + rule.named()));
        // Whatever is changed in a rule that never speaks is hardly noticed; what it lacks is said once.
        coverage.unnoticed().stream()
                .filter(slip -> !coverage.silent().contains(slip.rule()))
                .forEach(slip -> missing.add("  no scenario notices if %s%n      in %s"
                        .formatted(slip.what(), slip.rule().named())));
        lines.addAll(missing.subList(0, Math.min(MOST_LINES, missing.size())));
        if (missing.size() > MOST_LINES) {
            lines.add("  and %d more, which `--format json` lists".formatted(missing.size() - MOST_LINES));
        }
        return lines;
    }
}

package org.ragstone.api.publishing;

import java.util.List;
import java.util.stream.Collectors;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;

/** Says what would be wrong with rules if they were live. Not thread-safe. */
final class PublicationCheck {
    private final PolicyCompiler compiler;

    PublicationCheck(PolicyCompiler compiler) {
        this.compiler = compiler;
    }

    /** What {@code check} tells of them. */
    List<Problem> checked(RulesFolder rules) {
        return proved(rules).problems();
    }

    /** Likewise, with what it shows of each edition. */
    RulesCheck.CheckedRules proved(RulesFolder rules) {
        return RulesCheck.proved(rules, compiler);
    }

    /** What {@code check} tells of them, and every scenario that fails. */
    List<Problem> problems(RulesFolder rules) {
        RulesCheck.CheckedRules report = proved(rules);
        Problems problems = new Problems();
        problems.addAll(report.problems());
        report.editions().forEach(edition -> scenarios(edition, problems));
        return problems.sorted();
    }

    /** The scenarios of an edition that fail. */
    static List<Problem> failing(CheckedEdition edition) {
        Problems problems = new Problems();
        scenarios(edition, problems);
        return problems.sorted();
    }

    private static void scenarios(CheckedEdition edition, Problems problems) {
        String path = edition.framework() + "/" + edition.edition();
        edition.evaluator().stream()
                .flatMap(evaluator -> new ScenarioRunner(evaluator, edition.scenarios()).run().stream())
                .filter(result -> !result.passed())
                .map(result -> problem(path, result))
                .forEach(problems::add);
    }

    private static Problem problem(String edition, ScenarioResult result) {
        String takenOver = result.file().startsWith(edition + "/") ? "" : ", as " + edition + " takes it over";
        return new Problem(
                result.where(),
                "the scenario `" + result.name() + "` fails" + takenOver,
                result.failures().stream().map(ScenarioResult.Failure::what).collect(Collectors.joining("; ")));
    }

    /** The problems, those in one edition's files told of the folder that its owner knows them in. */
    static List<Problem> toldOf(String folder, String edition, List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(told(problem.where(), folder, edition), problem.what(), problem.hint()))
                .toList();
    }

    private static Location told(Location where, String folder, String edition) {
        String file = where.file();
        return file.equals(edition) || file.startsWith(edition + "/")
                ? where.in(folder + file.substring(edition.length()))
                : where;
    }
}

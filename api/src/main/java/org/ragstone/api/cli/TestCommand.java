package org.ragstone.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.report.TestReport;
import org.ragstone.api.report.TestReport.Tested;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.check.SideBySide;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.Characters;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios beside the rule files. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Runs the scenarios of every framework and edition, or of one or a draft, case by case, and tells which slips in the"
                        + " rules they would not notice.")
final class TestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesParameter rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    @Option(
            names = "--failures",
            description = "Print the cases that fail and the slips that are not noticed, and leave out the rest.")
    private boolean failuresOnly;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SideBySide workers = console.workers();
        RulesCheck.CheckedRules report = rules.look(
                folder -> RulesCheck.of(folder, console.compiler(), workers),
                (folder, name) -> RulesCheck.of(folder, name.framework(), name.edition(), console.compiler()));
        List<Tested> tested =
                workers
                        .each(report.editions(), edition -> edition.evaluator().map(each -> tested(edition, each)))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        if (!form.isJson()) {
            rules.told("Tested").ifPresent(console.out()::println);
        }
        tested.forEach(this::print);
        List<String> notRun = report.editions().stream()
                .filter(edition -> edition.evaluator().isEmpty())
                .map(TestCommand::path)
                .toList();
        TestReport outcome = TestReport.of(tested, notRun, report.problems());
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(outcome));
        } else {
            printCoverage(tested, notRun);
            printSum(outcome);
            console.out().flush();
            if (!report.problems().isEmpty()) {
                CommandLineInterface.print(report.problems(), console.err());
            }
        }
        return exitCode(outcome);
    }

    private static Tested tested(CheckedEdition edition, Evaluator evaluator) {
        return new Tested(path(edition), new ScenarioRunner(evaluator, edition.scenarios()).runAndCover());
    }

    private static String path(CheckedEdition edition) {
        return edition.framework() + "/" + edition.edition();
    }

    private int exitCode(TestReport outcome) {
        boolean nothingRun =
                outcome.passed() + outcome.failed() == 0 && outcome.problems().isEmpty();
        if (nothingRun) {
            console.err().println("There is no scenario to run.");
        }
        return outcome.problems().isEmpty() && outcome.failed() == 0 && !nothingRun
                ? CommandLineInterface.FINE
                : CommandLineInterface.PROBLEMS;
    }

    private void print(Tested tested) {
        if (form.isJson()) {
            return;
        }
        String file = "";
        for (ScenarioResult result : tested.outcome().results()) {
            if (result.passed() && failuresOnly) {
                continue;
            }
            if (!result.file().equals(file)) {
                file = result.file();
                boolean inherited = !file.startsWith(tested.edition() + "/");
                console.out().println(file + (inherited ? ", as " + tested.edition() + " takes it over" : ""));
            }
            print(result);
        }
    }

    private void print(ScenarioResult result) {
        console.out()
                .println("  " + (result.passed() ? "pass  " : "FAIL  ") + Characters.shownOnOneLine(result.name()));
        result.failures().forEach(failure -> {
            console.out().println("        " + failure.what());
            failure.why().forEach(why -> console.out().println("          " + why));
        });
        if (!result.passed()) {
            console.out().println("        at " + result.where());
        }
    }

    private void printCoverage(List<Tested> tested, List<String> notRun) {
        tested.stream()
                .filter(each -> !each.outcome().results().isEmpty())
                .filter(each -> !failuresOnly || !isWhole(each))
                .flatMap(each -> TestReport.lines(each).stream())
                .forEach(console.out()::println);
        notRun.forEach(edition -> console.out().println(edition + ": not run, since its files have problems"));
    }

    private static boolean isWhole(Tested tested) {
        return tested.outcome()
                .coverage()
                .filter(coverage -> !coverage.isWhole())
                .isEmpty();
    }

    private void printSum(TestReport outcome) {
        int notRun = outcome.notRun().size();
        String unrun = notRun == 0 ? "" : ", %d %s not run".formatted(notRun, notRun == 1 ? "edition" : "editions");
        console.out().printf("%d passed, %d failed%s%n", outcome.passed(), outcome.failed(), unrun);
    }
}

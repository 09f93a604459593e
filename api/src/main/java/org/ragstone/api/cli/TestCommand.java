package org.ragstone.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ragstone.check.RulesCheck;
import org.ragstone.model.Problem;
import org.ragstone.scenario.ScenarioResult;
import org.ragstone.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the scenarios beside the rule files. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Runs the scenarios of every framework and edition, case by case.")
final class TestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesParameter rules;

    @Option(names = "--failures", description = "Print the cases that fail, and leave out those that pass.")
    private boolean failuresOnly;

    private int passed;
    private int failed;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesCheck.Report report = RulesCheck.of(rules.folder(), console.compiler());
        report.editions().stream()
                .flatMap(edition -> edition.evaluator().stream())
                .forEach(evaluator -> print(evaluator.edition().path(), new ScenarioRunner(evaluator).run()));
        List<Problem> problems = report.problems();
        console.out().printf("%d passed, %d failed%n", passed, failed);
        if (!problems.isEmpty()) {
            console.out().flush();
            CommandLineInterface.print(problems, console.err());
        }
        boolean nothingRun = passed + failed == 0 && problems.isEmpty();
        if (nothingRun) {
            console.err().println("There is no scenario to run.");
        }
        return problems.isEmpty() && failed == 0 && !nothingRun
                ? CommandLineInterface.FINE
                : CommandLineInterface.PROBLEMS;
    }

    private void print(String edition, List<ScenarioResult> results) {
        String file = "";
        for (ScenarioResult result : results) {
            boolean shown = !result.passed() || !failuresOnly;
            if (shown && !result.file().equals(file)) {
                file = result.file();
                boolean inherited = !file.startsWith(edition + "/");
                console.out().println(file + (inherited ? ", as " + edition + " takes it over" : ""));
            }
            if (shown) {
                console.out().println("  " + (result.passed() ? "pass  " : "FAIL  ") + result.name());
                result.failures().forEach(failure -> {
                    console.out().println("        " + failure.what());
                    failure.why().forEach(why -> console.out().println("          " + why));
                });
            }
            if (result.passed()) {
                passed++;
            } else {
                console.out().println("        at " + result.where());
                failed++;
            }
        }
    }
}

package org.ragstone.api.cli;

import java.util.concurrent.Callable;
import org.ragstone.api.report.CheckReport;
import org.ragstone.api.report.JsonText;
import org.ragstone.check.RulesCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks the rules through. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Looks through every file of the rules, and tells everything that is wrong at once.",
            "Proves each edition: goes through every combination of answers that its rules tell apart."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesParameter rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesCheck.Report report = RulesCheck.proved(rules.folder(), console.compiler());
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(CheckReport.Document.of(report)));
        } else {
            report.editions().forEach(edition -> console.out().print(CheckReport.text(edition)));
            console.out().flush();
            if (!report.problems().isEmpty()) {
                CommandLineInterface.print(report.problems(), console.err());
            }
        }
        return report.problems().isEmpty() ? CommandLineInterface.FINE : CommandLineInterface.PROBLEMS;
    }
}

package org.ragstone.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ragstone.api.report.JsonText;
import org.ragstone.api.report.ProblemView;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks the rules through. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Looks through every file of the rules, and tells everything that is wrong at once.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesParameter rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    /** The report as JSON has it. */
    private record Document(List<Checked> editions, List<ProblemView> problems) {
        Document(RulesCheck.Report report) {
            this(report.editions().stream().map(Checked::new).toList(), ProblemView.of(report.problems()));
        }
    }

    private record Checked(String framework, String edition, int rules, int scenarios, boolean sound) {
        Checked(CheckedEdition edition) {
            this(edition.framework(), edition.edition(), edition.rules(), edition.scenarios(), edition.isSound());
        }
    }

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesCheck.Report report = RulesCheck.of(rules.folder(), console.compiler());
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(new Document(report)));
        } else {
            report.editions().forEach(this::print);
            console.out().flush();
            if (!report.problems().isEmpty()) {
                CommandLineInterface.print(report.problems(), console.err());
            }
        }
        return report.problems().isEmpty() ? CommandLineInterface.FINE : CommandLineInterface.PROBLEMS;
    }

    private void print(CheckedEdition edition) {
        String name = edition.framework() + "/" + edition.edition();
        if (edition.isSound()) {
            console.out().printf("%s: sound; %d rules, %d scenarios%n", name, edition.rules(), edition.scenarios());
        } else {
            console.out().println(name + ": has problems");
        }
    }
}

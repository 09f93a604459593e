package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ragstone.api.report.CheckReport;
import org.ragstone.api.report.CheckedData;
import org.ragstone.api.report.JsonText;
import org.ragstone.check.RulesCheck;
import org.ragstone.model.Characters;
import org.ragstone.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks the rules through, or data sets and the editions that judge them. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Looks through every file of the rules, of a framework, an edition or a draft, and tells everything that is wrong at once.",
            "Proves each edition: goes through every combination of answers that its rules tell apart.",
            "With --data, looks through that data set and the edition that judges it, and no other."
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesParameter rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    @Option(
            names = "--data",
            paramLabel = "DATASET",
            description =
                    "A data set to look through with its edition: judges it, and holds that against what is in its"
                            + " published.csv and bands.csv; of several councils, one after the other; may be given again.")
    private List<Path> dataSets = new ArrayList<>();

    @Option(
            names = "--strict",
            description = "Take warnings of the data sets for problems, but for those that are acknowledged.")
    private boolean strict;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (dataSets.isEmpty()) {
            refuseStrict();
            return tell(checked(), List.of());
        }
        rules.requireDataSets(dataSets);
        DataCheck check = new DataCheck(rules.wholeFolder(), console);
        List<CheckedData> data = dataSets.stream()
                .flatMap(path -> check.of(path).stream())
                .map(each -> strict ? each.strictly() : each)
                .toList();
        return tell(check.editions(), data);
    }

    private RulesCheck.CheckedRules checked() {
        return rules.look(
                folder -> RulesCheck.proved(folder, console.compiler(), console.workers()),
                (folder, name) -> RulesCheck.proved(folder, name.framework(), name.edition(), console.compiler()));
    }

    private void refuseStrict() {
        if (strict) {
            throw new CommandLine.ParameterException(spec.commandLine(), "`--strict` is for `--data` alone.");
        }
    }

    private int tell(RulesCheck.CheckedRules report, List<CheckedData> data) {
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(CheckReport.CheckDocument.of(report, data)));
        } else {
            rules.told("Checked").ifPresent(console.out()::println);
            report.editions().forEach(edition -> console.out().print(CheckReport.text(edition)));
            data.forEach(each -> console.out().print(CheckReport.text(each)));
            console.out().flush();
        }
        List<Problem> problems = new ArrayList<>(report.problems());
        data.forEach(each -> problems.addAll(each.problems()));
        if (problems.isEmpty()) {
            return CommandLineInterface.FINE;
        }
        if (!form.isJson()) {
            report.problems().forEach(console.err()::println);
            data.forEach(each -> tellProblems(each, data.size() > 1));
            CommandLineInterface.printCount(problems.size(), console.err());
        }
        return CommandLineInterface.PROBLEMS;
    }

    /** Of several data sets or councils, each under its name, since their files are called alike. */
    private void tellProblems(CheckedData data, boolean areSeveral) {
        if (areSeveral && !data.problems().isEmpty()) {
            console.err().println(Characters.shownOnOneLine(data.name()) + ":");
        }
        data.problems().forEach(console.err()::println);
    }
}

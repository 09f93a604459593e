package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ragstone.api.report.CheckReport;
import org.ragstone.api.report.CheckReport.CheckedData;
import org.ragstone.api.report.JsonText;
import org.ragstone.check.BandsCheck;
import org.ragstone.check.RulesCheck;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks the rules through. */
@Command(
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

    @Option(
            names = "--data",
            paramLabel = "DATASET",
            description = "A data set to look through as well, with the bands in its bands.csv; may be given again.")
    private List<Path> dataSets = new ArrayList<>();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulesCheck.CheckedRules report = RulesCheck.proved(rules.folder(), console.compiler());
        List<CheckedData> data = dataSets.stream().map(this::checked).toList();
        List<Problem> problems = Stream.concat(
                        report.problems().stream(), data.stream().flatMap(each -> each.problems().stream()))
                .toList();
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(CheckReport.CheckDocument.of(report, data)));
        } else {
            report.editions().forEach(edition -> console.out().print(CheckReport.text(edition)));
            data.forEach(each -> console.out().print(CheckReport.text(each)));
            console.out().flush();
            if (!problems.isEmpty()) {
                CommandLineInterface.print(problems, console.err());
            }
        }
        return problems.isEmpty() ? CommandLineInterface.FINE : CommandLineInterface.PROBLEMS;
    }

    private CheckedData checked(Path path) {
        try {
            RulesFolder folder = rules.folder();
            DataSet data = DataSetReader.open(path, Overrides.NONE).read(folder);
            DataSetHeader header = data.header();
            Edition edition = folder.edition(header.framework(), header.edition(), header.period());
            List<String> ratings = List.copyOf(edition.words().ratings().names());
            return new CheckedData(path.toString(), data.bands().size(), BandsCheck.of(data, ratings));
        } catch (ProblemsException e) {
            return new CheckedData(path.toString(), 0, e.problems());
        }
    }
}

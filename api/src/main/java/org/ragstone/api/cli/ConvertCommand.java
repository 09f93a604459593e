package org.ragstone.api.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ragstone.api.conversion.DataSetFolder;
import org.ragstone.api.conversion.DataSetForm;
import org.ragstone.api.conversion.DataSetForms;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A data set in one form, made into another. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Writes a data set in another form, by the ending of TO: .xlsx, .json, .csv (the wide form), or none for a folder.")
final class ConvertCommand implements Callable<Integer> {
    /** What it writes, where other commands have an option for it. */
    static final String TO = "TO";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DataSetParameter dataSet;

    @Parameters(
            index = "1",
            paramLabel = TO,
            converter = Arguments.FileName.class,
            description = "The file to write, or the folder to make.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Option(names = "--wide", description = "Write a workbook in the wide form: a row an indicator, a column a period.")
    private boolean wide;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        rules.requireDataSets(List.of(dataSet.path()));
        if (wide && !isOfAWorkbookOrCsv()) {
            throw new ParameterException(spec.commandLine(), "`--wide` is for a workbook: end TO in `.xlsx`.");
        }
        Optional<DataSetForm> form = DataSetForms.of(String.valueOf(to.getFileName()), wide);
        boolean isWide = form.filter(DataSetForm::isWide).isPresent();
        Inputs inputs = Inputs.of(spec);
        WrittenDataSet data = WrittenDataSet.read(dataSet.path(), dataSet.overrides(), rules.folder(), isWide);
        if (form.isPresent()) {
            List<Problem> lost = form.get().lost(data, to.toString());
            if (!lost.isEmpty()) {
                throw new ProblemsException(lost, data.notices());
            }
            OutputFile.write(console, to, inputs, out -> form.get().write(data, out));
        } else {
            OutputFolder folder = new OutputFolder(console, to, inputs, new Nothing());
            folder.write(files -> DataSetFolder.write(data, (name, body) -> files.add(name, body::accept)));
        }
        CommandLineInterface.notice(data.notices(), console.err());
        return CommandLineInterface.FINE;
    }

    private boolean isOfAWorkbookOrCsv() {
        String name = to.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".csv");
    }

    /** Whatever is in a folder would be lost. */
    private static final class Nothing implements OutputFolder.Content {
        @Override
        public Optional<String> foreignIn(Path folder) throws IOException {
            try (Stream<Path> all = Files.list(folder)) {
                return all.map(each -> String.valueOf(each.getFileName()))
                        .sorted()
                        .findFirst();
            }
        }

        @Override
        public String told() {
            return "which is not written over";
        }
    }
}

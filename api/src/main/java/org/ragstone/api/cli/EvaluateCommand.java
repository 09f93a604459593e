package org.ragstone.api.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.Format;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.FrameworkWords;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Words;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: a data set in, its ratings, alerts and required actions out. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judges the results of a data set by the rules of its framework.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DATASET", description = "The folder of the data set.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path dataSet;

    @Option(names = "--period", paramLabel = "P", description = "The period to judge, instead of the data set's own.")
    private @Nullable Period period;

    @Option(
            names = "--edition",
            paramLabel = "E",
            description = "The edition to judge by, instead of the one in force.")
    private @Nullable String edition;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write. Default: standard output.")
    private @Nullable Path file;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Evaluation evaluation = evaluate(console.rules(rules.folder()));
        StringWriter text = new StringWriter();
        format.report().write(evaluation, text);
        print(text.toString());
        if (evaluation.problems().isEmpty()) {
            return CommandLineInterface.FINE;
        }
        console.out().flush();
        CommandLineInterface.print(evaluation.problems(), console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private Evaluation evaluate(RulesFolder folder) {
        Optional<Period> otherPeriod = Optional.ofNullable(period);
        Optional<String> otherEdition = Optional.ofNullable(edition);
        Judge judge = new Judge(folder);
        DataSet data = DataSetReader.read(dataSet, header -> header.with(otherPeriod, otherEdition), judge);
        return judge.evaluator().evaluate(data);
    }

    /** The edition and its rules are wanted while the data set is read, so that the faults of both are told together. */
    private final class Judge implements FrameworkWords {
        private final RulesFolder folder;
        private Optional<Evaluator> evaluator = Optional.empty();

        Judge(RulesFolder folder) {
            this.folder = folder;
        }

        @Override
        public void requireFramework(String framework) {
            folder.requireFramework(framework);
        }

        @Override
        public Words words(DataSetHeader header) {
            Edition judging = folder.edition(header.framework(), header.edition(), header.period());
            PolicySet policy = console.compiler().compile(judging);
            evaluator = Optional.of(new Evaluator(judging, policy));
            return judging.words();
        }

        Evaluator evaluator() {
            return evaluator.orElseThrow();
        }
    }

    /** A file is replaced whole or not at all. */
    private void print(String text) {
        if (file == null) {
            console.out().print(text);
            return;
        }
        Path target = file.toAbsolutePath();
        try {
            Path whole = Files.createTempFile(target.getParent(), ".ragstone", ".part");
            try {
                Files.writeString(whole, text, StandardCharsets.UTF_8);
                Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(file.toString()),
                    "the file cannot be written",
                    "Maybe its folder does not exist.")));
        }
    }
}

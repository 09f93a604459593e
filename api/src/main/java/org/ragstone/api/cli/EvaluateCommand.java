package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.WarningsText;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job: a data set in, its ratings, alerts and required actions out. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judges the results of a data set by the rules of its framework.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DataSetParameter dataSet;

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

    @Option(
            names = "--reasons",
            paramLabel = "R",
            defaultValue = "brief",
            description = "How much JSON tells of why, one of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ReasonLevel reasons;

    @Option(names = "--compact", description = "Write JSON on one line, without blanks.")
    private boolean compact;

    @Option(
            names = OutputFile.OPTION,
            paramLabel = "FILE",
            converter = Arguments.FileName.class,
            description = "Where to write. Default: standard output.")
    private @Nullable Path file;

    @Option(names = "--strict", description = "Take warnings for problems, but for those that are acknowledged.")
    private boolean strict;

    @Option(
            names = "--no-memo",
            description = "Run the rules for every result, also for those that stand as others did: the same is said, later.")
    private boolean withoutMemory;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format != Format.json) {
            JsonAlone.refuse(spec, "--reasons", "--compact");
        }
        ReportOptions options = new ReportOptions(reasons, compact);
        RulesFolder folder = rules.folder();
        PassedOver passedOver = new PassedOver(folder, console.compiler());
        Assessments assessments = assessments(folder, passedOver);
        Evaluation evaluation;
        try (Progress progress = Progress.of("Judging " + dataSet.path(), console.err())) {
            evaluation = assessments.evaluate(dataSet::open, Strictness.of(strict));
        }
        if (file == null) {
            assessments.tell(evaluation, format, options, console.out());
        } else {
            OutputFile.write(console, file, Inputs.of(spec), out -> assessments.tell(evaluation, format, options, out));
        }
        console.out().flush();
        CommandLineInterface.notice(evaluation.notices(), console.err());
        if (format == Format.csv) {
            console.err().print(WarningsText.of(evaluation.warnings()));
        }
        console.tell(passedOver, dataSet.check(rules));
        if (evaluation.problems().isEmpty()) {
            return CommandLineInterface.FINE;
        }
        CommandLineInterface.print(evaluation.problems(), console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private Assessments assessments(RulesFolder folder, PassedOver passedOver) {
        return console.assessments(folder, passedOver, withoutMemory ? Memory.NONE : Memory.OF_ANSWERS);
    }
}

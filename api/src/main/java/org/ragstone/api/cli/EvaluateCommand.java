package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReasonLevel;
import org.ragstone.api.report.ReportOptions;
import org.ragstone.api.report.StreamedForm;
import org.ragstone.api.report.WarningsText;
import org.ragstone.api.streaming.Asked;
import org.ragstone.api.streaming.CannotPutBy;
import org.ragstone.api.streaming.StreamedEvaluation;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job: a data set in, its ratings, alerts and required actions out. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Judges the results of data sets by the rules of their frameworks.")
final class EvaluateCommand implements Callable<Integer> {
    private static final String WORKING_COPY = "--working-copy";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DataSetsParameter dataSets;

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

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CsvOptions csv;

    @Option(
            names = WORKING_COPY,
            description = "Keep the headings of a workbook's sheets in sight, and let rows be filtered.")
    private boolean workingCopy;

    @Option(names = "--strict", description = "Take warnings for problems, but for those that are acknowledged.")
    private boolean strict;

    @Option(
            names = "--no-memo",
            description =
                    "Run the rules for every result, also for those that stand as others did: the same is said, later.")
    private boolean withoutMemory;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonAlone.refuse(spec, format);
        dataSets.refuseBoth(spec);
        rules.requireDataSets(dataSets.paths());
        refuseUnlessWorkbook();
        csv.refuse(spec, format);
        ReportOptions options = new ReportOptions(reasons, compact, workingCopy, csv.layout());
        return csv.byIndicator()
                .or(() -> format.streamed(options))
                .map(this::stream)
                .orElseGet(() -> evaluateWhole(options));
    }

    private void refuseUnlessWorkbook() {
        if (workingCopy && format != Format.xlsx) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`" + WORKING_COPY + "` is for `--format xlsx` alone: no other form has sheets.");
        }
        if (format != Format.xlsx && file != null && file.toString().endsWith(".xlsx")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`" + file + "` is the name of a workbook, which `--format " + format
                            + "` is not: ask for `--format xlsx`, or name another file.");
        }
        if (format == Format.xlsx && file == null && Terminal.isOutput()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`--format xlsx` is a workbook, which no terminal shows: name a file with `" + OutputFile.OPTION
                            + " FILE`, or redirect the output to one.");
        }
    }

    private Assessments assessments(RulesFolder folder, PassedOver passedOver) {
        return console.assessments(folder, passedOver, withoutMemory ? Memory.NONE : Memory.OF_ANSWERS);
    }

    private Integer evaluateWhole(ReportOptions options) {
        if (dataSets.areSeveral()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "`--format " + format
                            + "` has one report of one data set: ask for `--format csv` or `--format ndjson`.");
        }
        WholeInMemory.refuseMore(
                dataSets.paths().get(0), format, Runtime.getRuntime().maxMemory());
        RulesFolder folder = rules.folder();
        PassedOver passedOver = new PassedOver(folder, console.compiler());
        Assessments assessments = assessments(folder, passedOver);
        Evaluation evaluation;
        try (Progress progress = Progress.of("Judging " + dataSets.named(), console.err())) {
            evaluation = assessments.evaluate(dataSets::open, Strictness.of(strict));
        }
        if (file == null) {
            assessments.tell(evaluation, format, options, console.out());
        } else {
            OutputFile.write(console, file, Inputs.of(spec), out -> assessments.tell(evaluation, format, options, out));
        }
        console.out().flush();
        CommandLineInterface.notice(evaluation.notices(), console.err());
        console.tell(passedOver, dataSets.check(rules));
        if (evaluation.problems().isEmpty()) {
            return CommandLineInterface.FINE;
        }
        CommandLineInterface.print(evaluation.problems(), console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private Integer stream(StreamedForm form) {
        Inputs inputs = Inputs.of(spec);
        Path folderOfSpools = Spools.folder(file, inputs);
        RulesFolder folder = rules.folder();
        PassedOver passedOver = new PassedOver(folder, console.compiler());
        Asked asked =
                new Asked(dataSets.paths(), dataSets.overrides(), dataSets.periods(), form, Strictness.of(strict));
        LongAdder judged = new LongAdder();
        StreamedEvaluation evaluation;
        try (Progress progress = Progress.of("Judging " + dataSets.named(), judged, console.err())) {
            evaluation = StreamedEvaluation.of(
                    asked, assessments(folder, passedOver).rules(), console.disk(), folderOfSpools, judged);
        } catch (CannotPutBy e) {
            throw file == null ? Spools.unwritable(e.folder()) : OutputFile.unwritable(file, e);
        }
        try (evaluation) {
            if (file == null) {
                evaluation.write(console.out());
            } else {
                OutputFile.write(console, file, inputs, evaluation::write);
            }
            console.out().flush();
            CommandLineInterface.notice(evaluation.notices(), console.err());
            if (evaluation.warnings() > 0) {
                console.err().println(WarningsText.heading(evaluation.warnings(), evaluation.acknowledged()));
                evaluation.writeWarnings(new PrintedLines(console.err()));
            }
            console.tell(passedOver, dataSets.check(rules));
            if (evaluation.problems() == 0) {
                return CommandLineInterface.FINE;
            }
            evaluation.writeProblems(new PrintedLines(console.err()));
            CommandLineInterface.printCount(evaluation.problems(), console.err());
            return CommandLineInterface.PROBLEMS;
        }
    }
}

package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.page.PageFiles;
import org.ragstone.api.report.page.Pages;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The dashboard as pages for people. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a folder of the dashboard as pages: index.html, and one for each service of a large one.")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DataSetParameter dataSet;

    @Option(
            names = OutputFile.OPTION,
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to make; one that is there is replaced if nothing but such pages is in it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EarlierParameter earlier;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Option(names = "--strict", description = "Take warnings for problems, but for those that are acknowledged.")
    private boolean strict;

    ReportCommand(Console console) {
        this.console = console;
    }

    /** What was judged, and what stands beside it. */
    private record Judged(Evaluation now, Optional<Evaluation> earlier) {
        List<Evaluation> all() {
            List<Evaluation> all = new ArrayList<>(List.of(now));
            earlier.ifPresent(all::add);
            return all;
        }
    }

    @Override
    public Integer call() {
        List<Path> paths = earlier.with(dataSet.path());
        rules.requireDataSets(paths);
        OutputFolder out = new OutputFolder(console, folder, Inputs.of(spec), PageFiles::foreignIn);
        WholeInMemory.refuseMore(paths, Runtime.getRuntime().maxMemory());
        RulesFolder among = rules.folder();
        PassedOver passedOver = new PassedOver(among, console.compiler());
        Assessments assessments = console.assessments(among, passedOver);
        Judged judged = judged(assessments);
        try (Progress progress = Progress.of("Writing " + folder, console.err())) {
            out.write(files -> assessments.tell(judged.now(), judged.earlier(), files));
        }
        console.out().println("Made " + folder + ": open " + folder.resolve(Pages.INDEX) + ".");
        console.out().flush();
        judged.all().forEach(each -> CommandLineInterface.notice(each.notices(), console.err()));
        console.tell(passedOver, dataSet.check(rules));
        List<Problem> problems =
                judged.all().stream().flatMap(each -> each.problems().stream()).toList();
        if (problems.isEmpty()) {
            return CommandLineInterface.FINE;
        }
        CommandLineInterface.print(problems, console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private Judged judged(Assessments assessments) {
        try (Progress progress = Progress.of("Judging " + dataSet.path(), console.err())) {
            Evaluation now = assessments.evaluate(dataSet::open, Strictness.of(strict));
            Optional<Evaluation> before = earlier.path().map(path -> earlier(path, now, assessments));
            return new Judged(now, before);
        }
    }

    /** @throws ProblemsException if it has mistakes, or cannot stand beside */
    private Evaluation earlier(Path path, Evaluation now, Assessments assessments) {
        Evaluation before = EarlierParameter.judged(
                path, () -> assessments.evaluate(() -> EarlierParameter.open(path), Strictness.of(strict)));
        EarlierParameter.requireEarlier(path, before, now);
        return before;
    }
}

package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.report.ComparisonFormat;
import org.ragstone.api.streaming.AskedComparison;
import org.ragstone.api.streaming.CannotPutBy;
import org.ragstone.api.streaming.StreamedComparison;
import org.ragstone.compare.EditionComparison;
import org.ragstone.compare.NamedData;
import org.ragstone.compare.PolicyComparison;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.slices.Councils;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a change of policy changes. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tells every status, direction, alert and required action that a change of policy changes, and why:",
            "whatever the data, and in each data set."
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DATASET", arity = "0..*", description = "The folders of data sets, or their JSON files.")
    private List<Path> dataSets = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "EDITION",
            description =
                    "What it was: an edition, as FRAMEWORK/EDITION or its folder, or a draft by its name or folder."
                            + " Default: the published edition that a draft is of, else the one that the edition extends.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "EDITION", required = true, description = "What it would be, likewise.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String to;

    @Option(
            names = "--periods",
            paramLabel = "A..B",
            converter = PeriodRange.Reader.class,
            description = "Each period from A to B, instead of the data sets' own.")
    private @Nullable PeriodRange range;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ComparisonFormat format;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (range != null && dataSets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "`--periods` is of data sets: name one.");
        }
        new MistakenPath(rules.path(), drafts.path()).requireDataSets(dataSets);
        NamedEdition named = new NamedEdition(rules.path(), drafts.path());
        Edition after = named.read(List.of(to));
        Edition before = from == null ? base(after, named.isDraft(List.of(to))) : named.read(List.of(from));
        return areAnyNumber() ? compareAnyNumber(before, after) : compareWhole(before, after);
    }

    /** Whether there may be more reports than are to be told in full: those of a range, or of several councils. */
    private boolean areAnyNumber() {
        return !dataSets.isEmpty()
                && (range != null
                        || dataSets.stream().anyMatch(each -> Councils.of(each)
                                .filter(names -> !names.isEmpty())
                                .isPresent()));
    }

    private Integer compareAnyNumber(Edition before, Edition after) {
        Evaluator one = new Evaluator(before, console.compiler().compile(before));
        Evaluator other = new Evaluator(after, console.compiler().compile(after));
        PeriodRange asked = range;
        Optional<Period> last = Optional.ofNullable(asked).map(PeriodRange::last);
        AskedComparison comparison = new AskedComparison(
                one,
                other,
                dataSets,
                new Overrides(Optional.empty(), last, Optional.empty()),
                asked == null ? List.of() : asked.periods(),
                format.ofAny());
        try (StreamedComparison compared = compared(comparison)) {
            compared.write(PolicyComparison.of(one, other), console.out());
            console.out().flush();
            CommandLineInterface.notice(compared.notices(), console.err());
            return CommandLineInterface.FINE;
        } catch (ProblemsException e) {
            // What it changes whatever the data holds without them.
            console.out().writeBytes(format.bytes(EditionComparison.of(one, other, List.of())));
            console.out().flush();
            console.err().println(RefusedData.heading(named(), before));
            throw e;
        }
    }

    private String named() {
        return dataSets.stream()
                .map(Path::toString)
                .map(Characters::shownOnOneLine)
                .collect(Collectors.joining(", "));
    }

    private StreamedComparison compared(AskedComparison comparison) {
        LongAdder judged = new LongAdder();
        try (Progress progress = Progress.of("Comparing", judged, console.err())) {
            return StreamedComparison.of(comparison, console.disk(), Spools.ofJava(), judged);
        } catch (CannotPutBy e) {
            throw Spools.full(e.folder());
        }
    }

    private Integer compareWhole(Edition before, Edition after) {
        List<RefusedData> refused = new ArrayList<>();
        EditionComparison comparison;
        try (Progress progress = Progress.of("Comparing", console.err())) {
            comparison = comparison(before, after, refused);
        }
        console.out().writeBytes(format.bytes(comparison));
        console.out().flush();
        Notices notices = new Notices();
        comparison
                .data()
                .forEach(each -> notices.addAll(each.name(), each.before().notices()));
        refused.forEach(each -> notices.addAll(each.name(), each.why().notices()));
        CommandLineInterface.notice(notices.all(), console.err());
        return refused.isEmpty() ? CommandLineInterface.FINE : tell(refused);
    }

    private int tell(List<RefusedData> refused) {
        refused.forEach(each -> each.print(console.err()));
        CommandLineInterface.printCount(
                refused.stream().mapToLong(each -> each.why().problems().size()).sum(), console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private EditionComparison comparison(Edition before, Edition after, List<RefusedData> refused) {
        List<NamedData> data = new ArrayList<>();
        dataSets.forEach(path -> read(path, before, after, refused).ifPresent(data::add));
        Evaluator one = new Evaluator(before, console.compiler().compile(before));
        Evaluator other = new Evaluator(after, console.compiler().compile(after));
        return EditionComparison.of(one, other, data);
    }

    /** What an edition came from: a draft from the published one of its name, else the one that it extends. */
    private Edition base(Edition edition, boolean isDraft) {
        RulesFolder folder = rules.folder();
        if (isDraft && folder.editions(edition.framework()).contains(edition.name())) {
            return folder.read(edition.framework(), edition.name());
        }
        return edition.files().frameworkYamls().stream()
                .skip(1)
                .map(SourceFile::edition)
                .map(path -> folder.read(edition.framework(), path.substring(path.indexOf('/') + 1)))
                .findFirst()
                .orElseThrow(() -> new ProblemsException(List.of(new Problem(
                        new Location.InFile(edition.path()),
                        "there is nothing before this edition to compare it with",
                        "Name it with `--from`."))));
    }

    /** Read by the words of the one edition, or, where those do not do, by those of the other. */
    private static Optional<NamedData> read(Path path, Edition before, Edition after, List<RefusedData> refused) {
        try {
            return Optional.of(new NamedData(
                    path.toString(), DataSetReader.open(path, Overrides.NONE).read(before)));
        } catch (ProblemsException e) {
            try {
                return Optional.of(new NamedData(
                        path.toString(),
                        DataSetReader.open(path, Overrides.NONE).read(after)));
            } catch (ProblemsException other) {
                refused.add(new RefusedData(path.toString(), before, e));
                return Optional.empty();
            }
        }
    }
}

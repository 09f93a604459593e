package org.ragstone.api.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.cli.NamedPolicy.OfFramework;
import org.ragstone.api.template.Template;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data set to be filled in. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Makes a data set to be filled in: a row for each indicator, the columns that the edition can use, and a column for each period that it looks at.",
            "A workbook offers the edition's words and tells what each column is."
        })
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    /** The forms, named as the command line names them. */
    enum Form {
        xlsx,
        csv
    }

    @Parameters(
            arity = "1..2",
            paramLabel = "FRAMEWORK/EDITION",
            hideParamSyntax = true,
            description =
                    "A framework, of which the edition in force for the period is meant; or an edition, as FRAMEWORK/EDITION or FRAMEWORK EDITION, or by its folder.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "xlsx",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Form format;

    @Option(
            names = OutputFile.OPTION,
            paramLabel = "FILE",
            converter = Arguments.FileName.class,
            description = "Where to write; nothing that is there is written over. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--period",
            paramLabel = "P",
            description = "The period of the report. Default: the last month that is over, or the edition's last.")
    private @Nullable Period period;

    @Option(
            names = "--from",
            paramLabel = "DATASET",
            description =
                    "The data set of another period, whose indicators and targets are taken over in place of examples; the period is then the next.")
    private @Nullable Path from;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Form.xlsx && file == null && Terminal.isOutput()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A workbook is nothing that a terminal shows: name a file with `" + OutputFile.OPTION
                            + " FILE`, or redirect the output to one.");
        }
        if (file != null) {
            refuseToWriteOver(file);
        }
        Optional<WrittenDataSet> earlier = Optional.ofNullable(from).map(this::read);
        Optional<Period> asked = Optional.ofNullable(period)
                .or(() -> earlier.map(each -> each.period().next()));
        NamedPolicy named = new PolicyNames(rules.path(), drafts.path()).find(words);
        boolean isEdition = !(named instanceof OfFramework);
        Edition edition = edition(named, asked);
        List<PolicyRule> policy = Gate.approve(edition);
        Period of = asked.orElseGet(() -> lastOver(edition));
        Template template = earlier.map(each -> Template.of(edition, isEdition, policy, of, each))
                .orElseGet(() -> Template.of(edition, isEdition, policy, of));
        if (file == null) {
            write(template, console.out());
            console.out().flush();
            return CommandLineInterface.FINE;
        }
        OutputFile.write(console, file, Inputs.of(spec), out -> write(template, out));
        console.out().println("Made " + file + " for " + edition.path() + ", " + of.title() + ".");
        console.out()
                .println((from == null ? "Delete its examples, fill it in" : "Fill in its figures")
                        + ", and then: evaluate " + file);
        return CommandLineInterface.FINE;
    }

    private void write(Template template, OutputStream out) {
        if (format == Form.csv) {
            template.writeCsv(out);
        } else {
            template.writeWorkbook(out);
        }
    }

    private WrittenDataSet read(Path path) {
        rules.requireDataSets(List.of(path));
        return WrittenDataSet.read(path, Overrides.NONE, rules.folder(), /* plainly= */ true);
    }

    /** Somebody may have begun to fill it in. */
    private static void refuseToWriteOver(Path file) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw ProblemsException.of(
                    file.toString(),
                    "is there already, and may have been filled in",
                    "Name another file, or delete it first.");
        }
    }

    private Edition edition(NamedPolicy named, Optional<Period> asked) {
        if (!(named instanceof OfFramework of)) {
            return new NamedEdition(rules.path(), drafts.path()).read(words);
        }
        if (asked.isPresent()) {
            return rules.folder().edition(of.framework(), Optional.empty(), asked.get());
        }
        List<Edition> all = rules.folder().timeline(of.framework()).editions();
        return all.get(all.size() - 1);
    }

    private Period lastOver(Edition edition) {
        YearMonth last = YearMonth.now(console.clock()).minusMonths(1);
        YearMonth within =
                edition.dates().until().map(Period::last).filter(last::isAfter).orElse(last);
        return Period.month(edition.dates()
                .from()
                .map(Period::first)
                .filter(within::isBefore)
                .orElse(within));
    }
}

package org.ragstone.api.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.cli.NamedPolicy.OfFramework;
import org.ragstone.api.report.EditionDocument;
import org.ragstone.api.report.EditionReport;
import org.ragstone.api.report.JsonText;
import org.ragstone.framework.Edition;
import org.ragstone.model.Period;
import org.ragstone.policy.gate.Gate;
import org.ragstone.policy.language.PolicyRule;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads an edition aloud. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Shows the latest edition of a framework, or the one that is in force for a period, as it takes effect.")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "FRAMEWORK",
            description =
                    "A framework; or an edition, as FRAMEWORK/EDITION or its folder; or a draft, by its name or folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String framework;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PERIOD-OR-EDITION",
            description =
                    "The period it must be in force for, or the name of the edition. Default: the latest edition.")
    private @Nullable String which;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Edition edition = edition();
        List<PolicyRule> rules = Gate.approve(edition);
        if (form.isJson()) {
            console.out().writeBytes(JsonText.bytes(EditionDocument.of(edition, rules)));
        } else {
            StringWriter text = new StringWriter();
            EditionReport.write(edition, rules, text);
            console.out().print(text);
        }
        return CommandLineInterface.FINE;
    }

    private Edition edition() {
        PolicyNames names = new PolicyNames(rules.path(), drafts.path());
        NamedPolicy named = names.found(List.of(framework)).orElseGet(() -> unknown(List.of(framework)));
        if (!(named instanceof OfFramework of)) {
            refusePeriod(named);
            return editions().read(List.of(framework));
        }
        return which == null ? latest(of.framework()) : edition(of.framework(), which);
    }

    /** What there is not is told as a framework that there is not, unless it is something else. */
    private NamedPolicy unknown(List<String> words) {
        new MistakenPath(rules.path(), drafts.path()).forRules(words).ifPresent(mistaken -> {
            throw mistaken;
        });
        return new OfFramework(framework);
    }

    /** An edition of the name, live or a draft, and otherwise the one that is in force for the period. */
    private Edition edition(String of, String asked) {
        return editions().found(List.of(of, asked)).orElseGet(() -> rules.folder()
                .edition(of, Optional.empty(), period(asked)));
    }

    private NamedEdition editions() {
        return new NamedEdition(rules.path(), drafts.path());
    }

    private Period period(String text) {
        try {
            return Arguments.period(text);
        } catch (CommandLine.TypeConversionException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Edition latest(String of) {
        List<Edition> all = rules.folder().timeline(of).editions();
        return all.get(all.size() - 1);
    }

    private void refusePeriod(NamedPolicy named) {
        if (which != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "`%s` is %s already; leave out `%s`.".formatted(framework, named.told(), which));
        }
    }
}

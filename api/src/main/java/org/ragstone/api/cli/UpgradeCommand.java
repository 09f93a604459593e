package org.ragstone.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.Upgrades;
import org.ragstone.api.publishing.Upgrades.UpgradeRequest;
import org.ragstone.api.publishing.Upgrades.Upgraded;
import org.ragstone.api.report.UpgradeReport;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.Period;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Drafts an edition of the newest language, and lists what has to be decided in it. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Drafts an edition that says what another says, in the newest version of the rule language,",
            "and lists what has to be decided for it. The edition itself stays as it is."
        })
final class UpgradeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EDITION",
            description = "The edition to move to the newest language, as FRAMEWORK/EDITION.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String edition;

    @Option(
            names = "--from",
            paramLabel = "PERIOD",
            description = "The first period the draft is to be in force for."
                    + " Default: the next year, after every edition of the framework has begun.")
    private @Nullable Period from;

    @Option(names = "--name", paramLabel = "NAME", description = "What the draft is called. Default: its first period.")
    private @Nullable String name;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    UpgradeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> names = List.of(edition.split("/", -1));
        if (names.size() != 2 || names.stream().anyMatch(String::isEmpty)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "`" + edition + "` is no edition; name it as FRAMEWORK/EDITION.");
        }
        Optional<Upgraded> upgraded = new Upgrades(rules.path(), console.compiler(), console.clock(), console.disk())
                .draft(
                        new UpgradeRequest(
                                names.get(0), names.get(1), Optional.ofNullable(name), Optional.ofNullable(from)),
                        drafts.path());
        upgraded.ifPresentOrElse(this::tell, () -> console.out()
                .println("%s is of language %d already, the newest there is. Nothing was made."
                        .formatted(edition, LanguageVersion.NEWEST.version())));
        return CommandLineInterface.FINE;
    }

    private void tell(Upgraded upgraded) {
        LanguageVersion language = upgraded.upgrade().to();
        console.out()
                .println("Made %s, which is %s in language %d, in force from %s."
                        .formatted(upgraded.draft(), edition, language.version(), upgraded.from()));
        console.out().println();
        UpgradeReport.list(upgraded.upgrade(), upgraded.failing()).forEach(console.out()::println);
        console.out().println();
        console.out()
                .println("The list stands in its framework.yaml too. It is a draft; `publish %s` puts it live."
                        .formatted(upgraded.draft()));
    }
}

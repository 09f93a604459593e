package org.ragstone.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.Upgrades;
import org.ragstone.api.publishing.Upgrades.UpgradeRequest;
import org.ragstone.api.publishing.Upgrades.Upgraded;
import org.ragstone.api.report.UpgradeReport;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.model.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionParameter edition;

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

    UpgradeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        EditionName named = edition.name();
        Optional<Upgraded> upgraded = new Upgrades(edition.rules(), console.compiler(), console.clock(), console.disk())
                .draft(
                        new UpgradeRequest(
                                named.framework(),
                                named.edition(),
                                Optional.ofNullable(name),
                                Optional.ofNullable(from)),
                        drafts.path());
        upgraded.ifPresentOrElse(this::tell, () -> console.out()
                .println("%s is of language %d already, the newest there is. Nothing was made."
                        .formatted(named.path(), LanguageVersion.NEWEST.version())));
        return CommandLineInterface.FINE;
    }

    private void tell(Upgraded upgraded) {
        LanguageVersion language = upgraded.upgrade().to();
        console.out()
                .println("Made %s, which is %s in language %d, in force from %s."
                        .formatted(upgraded.draft(), edition.name().path(), language.version(), upgraded.from()));
        console.out().println();
        UpgradeReport.list(upgraded.upgrade(), upgraded.failing()).forEach(console.out()::println);
        console.out().println();
        console.out()
                .println("The list stands in its framework.yaml too. It is a draft; `publish %s` puts it live."
                        .formatted(upgraded.draft()));
    }
}

package org.ragstone.api.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.KeptEdition;
import org.ragstone.api.publishing.Publication;
import org.ragstone.api.publishing.Publisher;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts back what was live before. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Puts back what the last `publish` or `rollback` of an edition has replaced, and keeps what it takes off:",
            "so a second one undoes the first. An edition that was new is taken off."
        })
final class RollbackCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.UK).withZone(ZoneOffset.UTC);

    private final Console console;

    @Parameters(index = "0", paramLabel = "FRAMEWORK", description = "The name of the framework's folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String framework;

    @Parameters(index = "1", paramLabel = "EDITION", description = "The edition.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String edition;

    @ArgGroup
    private @Nullable Which which;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    /** One or the other. */
    private static final class Which {
        @Option(names = "--to", paramLabel = "NUMBER", description = "Put back the one of this number instead.")
        private @Nullable Integer number;

        @Option(names = "--list", description = "Only list what is kept, by number.")
        private boolean isList;
    }

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Publisher publisher = new Publisher(rules.path(), console.compiler(), console.clock(), console.disk());
        if (which != null && which.isList) {
            publisher.kept(framework, edition).forEach(this::print);
            return CommandLineInterface.FINE;
        }
        Optional<Integer> number = Optional.ofNullable(which).flatMap(each -> Optional.ofNullable(each.number));
        Publication publication = publisher.rollback(framework, edition, number);
        PublicationReport.print(publication, "Rolled back " + publication.path(), console.out());
        return CommandLineInterface.FINE;
    }

    private void print(KeptEdition kept) {
        String what = kept.isNone() ? "no such edition" : kept.revision().orElse("cannot be read");
        console.out()
                .printf(
                        "%d  until %s UTC  %s%n   %s%n",
                        kept.number(), MOMENT.format(kept.replaced()), what, kept.folder());
    }
}

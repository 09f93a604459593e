package org.ragstone.api.cli;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.publishing.KeptEdition;
import org.ragstone.api.publishing.KeptOfFramework;
import org.ragstone.api.publishing.Publication;
import org.ragstone.api.publishing.Publisher;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts back what was live before. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Puts back what the last `publish` or `rollback` of an edition has replaced, and keeps what it takes off.",
            "A second one undoes the first. An edition that was new is taken off."
        })
final class RollbackCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.UK).withZone(ZoneOffset.UTC);

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionParameter edition;

    @ArgGroup
    private @Nullable Which which;

    /** One or the other. */
    private static final class Which {
        @Option(names = "--to", paramLabel = "NUMBER", description = "Put back the one of this number instead.")
        private @Nullable Integer number;

        @Option(
                names = "--list",
                description =
                        "Only list what is kept: of the edition by number, or of a framework as a whole, newest first.")
        private boolean isList;
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RollbackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Publisher publisher = new Publisher(edition.rules(), console.compiler(), console.clock(), console.disk());
        boolean isList = which != null && which.isList;
        Optional<String> framework = edition.framework();
        if (framework.isPresent()) {
            return list(framework.get(), isList, publisher);
        }
        EditionName name = edition.name();
        if (isList) {
            publisher.kept(name.framework(), name.edition()).forEach(this::print);
            return CommandLineInterface.FINE;
        }
        Optional<Integer> number = Optional.ofNullable(which).flatMap(each -> Optional.ofNullable(each.number));
        boolean isOfRollback = isOfRollback(publisher, name, number);
        print(publisher.rollback(name.framework(), name.edition(), number), isOfRollback);
        return CommandLineInterface.FINE;
    }

    /** Whether a rollback has taken off what is put back, so that this one undoes it. */
    private static boolean isOfRollback(Publisher publisher, EditionName name, Optional<Integer> number) {
        List<KeptEdition> kept = publisher.kept(name.framework(), name.edition());
        int asked = number.orElseGet(() -> kept.get(kept.size() - 1).number());
        return publisher.kept(name.framework()).stream()
                .filter(each ->
                        each.edition().equals(name.edition()) && each.kept().number() == asked)
                .anyMatch(each -> !each.kept().isNone()
                        && (each.by() == KeptOfFramework.By.PUT_BACK || each.by() == KeptOfFramework.By.TAKEN_OFF));
    }

    private void print(Publication publication, boolean isOfRollback) {
        String heading = isOfRollback
                ? "Put " + publication.path() + " live again, which a `rollback` had taken off"
                : "Rolled back " + publication.path();
        PublicationReport.print(publication, heading, List.of(), again(publication, isOfRollback), console.out());
    }

    /** What a second one does, since nobody who types it twice means that. */
    private static String again(Publication publication, boolean isOfRollback) {
        if (publication.now().isEmpty()) {
            return "typed again puts it live again.";
        }
        return isOfRollback
                ? "typed again takes it off again."
                : "typed again puts live again what this has taken off.";
    }

    private int list(String framework, boolean isAsked, Publisher publisher) {
        if (!isAsked) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "`%s` is a framework; name the edition that is to be put back, as FRAMEWORK/EDITION. `--list` lists what is kept."
                            .formatted(framework));
        }
        List<KeptOfFramework> kept = publisher.kept(framework);
        console.out().println("What can be put back of the framework " + framework + ", newest first:");
        kept.forEach(each -> print(framework, each));
        return CommandLineInterface.FINE;
    }

    private void print(String framework, KeptOfFramework kept) {
        KeptEdition edition = kept.kept();
        String path = framework + "/" + kept.edition();
        String until = MOMENT.format(edition.replaced()) + " UTC";
        console.out()
                .println(
                        edition.isNone()
                                ? "%s  before %s there was no such edition".formatted(path, until)
                                : "%s  until %s, %s  %s".formatted(path, until, by(kept.by()), what(edition)));
        console.out()
                .printf(
                        "   %s%n   `rollback %s %s --to %s` %s.%n",
                        edition.folder(),
                        framework,
                        kept.edition(),
                        edition.number(),
                        edition.isNone() ? "takes it off again" : "puts it back");
    }

    private static String by(KeptOfFramework.By by) {
        return switch (by) {
            case PUBLISHED -> "replaced by `publish`";
            case PUT_BACK -> "replaced by `rollback`";
            case TAKEN_OFF -> "taken off by `rollback`";
            case UNKNOWN -> "replaced";
        };
    }

    private void print(KeptEdition kept) {
        console.out()
                .printf(
                        "%d  until %s UTC  %s%n   %s%n",
                        kept.number(), MOMENT.format(kept.replaced()), what(kept), kept.folder());
    }

    private static String what(KeptEdition kept) {
        return kept.isNone() ? "no such edition" : kept.revision().orElse("cannot be read");
    }
}

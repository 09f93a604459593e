package org.ragstone.api.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.editing.EditRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Changes a number or a word of a rule wherever the edition says it. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Changes a number or a word of a rule wherever the edition says it: in the rules on both sides of the line that it",
            "draws, in their names, in the clauses they follow, and in the scenarios; and prints what has changed.",
            "Of an edition that is live it makes the draft of the next one. Nothing else is touched."
        })
final class ChangeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private EditionOrDraft what;

    @Option(names = "--rule", required = true, paramLabel = "NAME", description = "The name of the rule.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String rule;

    @Option(names = "--old", required = true, paramLabel = "VALUE", description = "The number or the word as it is.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String old;

    @Option(names = "--new", required = true, paramLabel = "VALUE", description = "What it is to be.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String replacement;

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            description = "Of which of its questions, where the rule asks several for the value.")
    private @Nullable String field;

    @Option(
            names = "--cases",
            paramLabel = "WHAT",
            defaultValue = "move",
            description =
                    "One of: move, expect, leave. Cases that lie on the line move with it, and others of which something"
                            + " else comes are told; with expect these then expect that. Or all stay as they are."
                            + " Default: move.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Cases cases;

    enum Cases {
        move(EditRequest.Cases.MOVE),
        expect(EditRequest.Cases.EXPECT),
        leave(EditRequest.Cases.LEAVE);

        private final EditRequest.Cases meant;

        Cases(EditRequest.Cases meant) {
            this.meant = meant;
        }
    }

    ChangeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        what.edit(new EditRequest.OfValue(rule, old, replacement, Optional.ofNullable(field), cases.meant), console);
        return CommandLineInterface.FINE;
    }
}

package org.ragstone.api.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.cli.NamedPolicy.OfDraft;
import org.ragstone.api.cli.NamedPolicy.OfEdition;
import org.ragstone.api.publishing.PolicyEdits;
import org.ragstone.api.publishing.PolicyEdits.Edited;
import org.ragstone.api.publishing.PolicyEdits.LiveEdition;
import org.ragstone.editing.EditRequest;
import org.ragstone.model.Characters;
import org.ragstone.model.Period;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is changed: a draft, or an edition that is live, of which the draft of the next one is made. */
final class EditionOrDraft {
    @Parameters(
            arity = "1..2",
            paramLabel = "EDITION-OR-DRAFT",
            description =
                    "A draft, by its folder or name; or an edition, as FRAMEWORK/EDITION, FRAMEWORK EDITION or its folder, of which"
                            + " the draft of the next one is made.")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "What the draft that is made is called. Default: its first period.")
    private @Nullable String name;

    @Option(
            names = "--from",
            paramLabel = "PERIOD",
            description = "The first period it is to be in force for."
                    + " Default: the next year, after every edition of the framework has begun.")
    private @Nullable Period from;

    @Option(names = "--dry-run", description = "Only print what would change.")
    private boolean isRehearsed;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    /** Changes it, and prints what has changed. */
    void edit(EditRequest request, Console console) {
        EditReport.lines(edited(request, console), rules.path(), request.old(), isRehearsed)
                .forEach(console.out()::println);
    }

    private Edited edited(EditRequest request, Console console) {
        PolicyEdits edits = new PolicyEdits(rules.path(), console.compiler(), console.clock(), console.disk());
        NamedPolicy named = new PolicyNames(rules.path(), drafts.path()).find(words);
        if (named instanceof OfEdition live) {
            return edits.inNext(next(live.name()), request, drafts.path(), isRehearsed);
        }
        if (!(named instanceof OfDraft draft)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "`" + String.join(" ", words) + "` is neither the folder of a draft nor an edition; name that as"
                            + " FRAMEWORK/EDITION.");
        }
        if (name != null || from != null) {
            throw new CommandLine.ParameterException(
                    command.commandLine(),
                    "`--edition` and `--from` are for an edition that is live, not for a draft.");
        }
        return edits.inDraft(
                draft.folder(),
                request,
                isRehearsed,
                changed -> console.err()
                        .println(
                                Characters.shownOnOneLine(changed.toString())
                                        + ": a change of it was stopped halfway; its files are first put back as they were before that"));
    }

    private LiveEdition next(EditionName live) {
        return new LiveEdition(live.framework(), live.edition(), Optional.ofNullable(name), Optional.ofNullable(from));
    }
}

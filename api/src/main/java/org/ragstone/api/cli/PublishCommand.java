package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ragstone.api.publishing.LeftToDo;
import org.ragstone.api.publishing.Publication;
import org.ragstone.api.publishing.Publisher;
import org.ragstone.api.report.NotesText;
import org.ragstone.check.ExampleClauses;
import org.ragstone.check.sentence.Note;
import org.ragstone.check.sentence.SentenceNotes;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a draft live. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Puts a draft live, if nothing is wrong with the rules as they then are and every scenario passes.",
            "What it replaces is kept."
        })
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..2",
            converter = Arguments.PathText.class,
            paramLabel = "DRAFT",
            hideParamSyntax = true,
            description =
                    "The draft: its folder, DRAFTS/FRAMEWORK/EDITION, or its name, as FRAMEWORK/EDITION or FRAMEWORK EDITION.")
    private List<String> words = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DraftsOption drafts;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path draft = new DraftNames(rules.path(), drafts.path()).find(words);
        Publication publication =
                new Publisher(rules.path(), console.compiler(), console.clock(), console.disk()).publish(draft);
        console.out().print(NotesText.of(notes(publication)));
        PublicationReport.print(
                publication,
                "Published " + publication.path(),
                leftToDo(publication),
                "puts back what was before.",
                console.out());
        return CommandLineInterface.FINE;
    }

    private List<Note> notes(Publication publication) {
        RulesFolder folder = new RulesFolder(rules.path());
        Edition edition = folder.read(publication.framework(), publication.edition());
        List<Note> notes = new ArrayList<>(SentenceNotes.of(folder, publication.framework(), publication.edition()));
        notes.addAll(ExampleClauses.in(folder).notes(edition));
        return notes;
    }

    private List<String> leftToDo(Publication publication) {
        Edition edition = new RulesFolder(rules.path()).read(publication.framework(), publication.edition());
        return LeftToDo.line(edition).stream()
                .map(line -> line + ": the list LEFT TO DO still stands above it; delete what is done.")
                .toList();
    }
}

package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.api.disk.Disk;
import org.ragstone.api.publishing.NewEditions.EditionRequest;
import org.ragstone.editing.EditRequest;
import org.ragstone.editing.EditedPolicy;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionCopies;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.OwnFiles;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/** Changes rules of drafts, and of editions that are live in a draft of the one that comes after. Not thread-safe. */
public final class PolicyEdits {
    private final Path rules;
    private final RulesFolder folder;
    private final NewEditions editions;
    private final NextEdition next;
    private final PublicationCheck rehearsal;
    private final DiskSteps disk;

    /** @param rules the folder of the rules that are live */
    public PolicyEdits(Path rules, PolicyCompiler compiler, Clock clock, Disk disk) {
        this.rules = rules;
        this.folder = new RulesFolder(rules);
        this.editions = new NewEditions(rules, compiler, disk);
        this.next = new NextEdition(folder, clock);
        this.rehearsal = new PublicationCheck(compiler);
        this.disk = new DiskSteps(disk);
    }

    /** What was changed, in the folder of which draft, and from when that is to be in force where it was made for it. */
    public record Edited(Path draft, Optional<Period> from, EditedPolicy policy) {}

    /** A live edition, and what the draft of the next one is to be called and its first period, where that is said. */
    public record LiveEdition(String framework, String edition, Optional<String> name, Optional<Period> from) {}

    /**
     * Changes a draft.
     *
     * @param isRehearsed whether nothing is to be written
     * @param putBack is told the draft where an earlier change of it was stopped and the files are what they were before that
     * @throws ProblemsException if it is no draft, what is wanted cannot be done, or the rules would have problems that they do not
     *     have now; then nothing has changed
     */
    public Edited inDraft(Path draft, EditRequest request, boolean isRehearsed, Consumer<Path> putBack) {
        if (isRehearsed || !Drafts.canBe(draft)) {
            return inDraft(draft, request, files -> {});
        }
        try (DraftFiles files = DraftFiles.open(disk, draft)) {
            if (files.restore()) {
                putBack.accept(draft);
            }
            return inDraft(draft, request, files::write);
        }
    }

    private Edited inDraft(Path draft, EditRequest request, Consumer<Map<String, byte[]>> writing) {
        Path named = draft.toAbsolutePath().normalize();
        Edition edition = Drafts.read(draft, rules);
        EditedPolicy edited = EditedPolicy.of(edition, request);
        FolderContent content = FolderContent.read(named, draft.toString());
        Map<String, byte[]> written = written(edition, edited, content);
        List<Problem> before = rehearsal.checked(folder.with(edition.framework(), edition.name(), named));
        staged(with(content, written), staged -> refuse(staged, edition, before, draft));
        if (!written.isEmpty()) {
            writing.accept(written);
        }
        return new Edited(draft, Optional.empty(), edited);
    }

    /**
     * Makes a draft of the edition that comes after one, with the change in it.
     *
     * @param isRehearsed whether nothing is to be written
     * @throws ProblemsException if there is no such edition, the draft's name or start is another's, what is wanted cannot be done,
     *     or the rules would have problems; then nothing has been made
     */
    public Edited inNext(LiveEdition live, EditRequest request, Path drafts, boolean isRehearsed) {
        editions.requireEdition(live.framework(), live.edition());
        EditionRequest wanted = next.of(live.framework(), live.edition(), live.name(), live.from());
        editions.requirePlace(wanted, "--edition");
        Path made = editions.draft(drafts, wanted.framework(), wanted.name());
        requireAbsent(made);
        Edition edition = unchanged(folder.read(live.framework(), live.edition()), wanted, made);
        EditedPolicy edited = EditedPolicy.of(edition, request);
        FolderContent unchanged = FolderContent.of(EditionFile.FRAMEWORK, NewEditions.text(wanted, Optional.of(made)));
        FolderContent content = with(unchanged, written(edition, edited, unchanged));
        if (isRehearsed) {
            staged(content, staged -> refuse(staged, edition, List.of(), made));
        } else {
            NewFolder.make(disk, made, content, staged -> {
                refuse(staged, edition, List.of(), made);
                new EditorFiles(disk).putBeside(drafts);
            });
        }
        return new Edited(made, Optional.of(wanted.from()), edited);
    }

    private static void requireAbsent(Path made) {
        if (Files.isDirectory(made)) {
            throw ProblemsException.of(
                    made.toString(),
                    "is there already",
                    "Name it, `" + made
                            + "`, in place of the edition, and it is changed; or give the new one another name, with"
                            + " `--edition`.");
        }
        NewFolder.requireAbsent(made);
    }

    /** The edition that the draft would be before anything is changed in it. */
    private static Edition unchanged(Edition base, EditionRequest wanted, Path made) {
        String path = wanted.framework() + "/" + wanted.name() + "/" + EditionFile.FRAMEWORK;
        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile(EditionFile.FRAMEWORK, path, NewEditions.text(wanted, Optional.of(made))));
        base.files().folders().stream().map(OwnFiles::files).forEach(files::addAll);
        return EditionCopies.read(wanted.framework(), wanted.name(), files);
    }

    /** The files that it then has otherwise, by their names: where nothing changes, byte for byte as they were. */
    private Map<String, byte[]> written(Edition edition, EditedPolicy edited, FolderContent content) {
        Map<String, byte[]> written = new LinkedHashMap<>();
        for (SourceFile file : edited.files()) {
            byte[] own = content.files().get(file.name());
            WrittenLines was = WrittenLines.of(own == null ? takenOver(edition, file.name()) : own);
            written.put(file.name(), was.with(file.text()));
        }
        return written;
    }

    /** The bytes of a file of the edition that this one extends. */
    private byte[] takenOver(Edition edition, String name) {
        Optional<Path> file = edition.files().all().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> rules.resolve(each.path()))
                .findFirst();
        try {
            return file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
        } catch (IOException e) {
            throw DiskSteps.unreadable(file.get(), e);
        }
    }

    private static FolderContent with(FolderContent content, Map<String, byte[]> files) {
        FolderContent with = content;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            with = with.with(file.getKey(), file.getValue());
        }
        return with;
    }

    /** Has a look at a folder with the content, which is nowhere afterwards. */
    private void staged(FolderContent content, Consumer<Path> look) {
        Path staged = DiskSteps.temporaryFolder();
        try {
            disk.write(staged.resolve("draft"), content, staged);
            look.accept(staged.resolve("draft"));
        } finally {
            disk.delete(staged);
        }
    }

    /** What was wrong before is for whoever drafts it to mend. */
    private void refuse(Path staged, Edition edition, List<Problem> before, Path draft) {
        List<Problem> found = rehearsal.checked(folder.with(edition.framework(), edition.name(), staged)).stream()
                .filter(problem -> !before.contains(problem))
                .toList();
        if (!found.isEmpty()) {
            throw new ProblemsException(PublicationCheck.toldOf(draft.toString(), edition.path(), found));
        }
    }
}

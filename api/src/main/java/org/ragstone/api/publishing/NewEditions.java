package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/** Makes new editions, and drafts of those there are. Not thread-safe. */
public final class NewEditions {
    private final Path rules;
    private final RulesFolder folder;
    private final PublicationCheck rehearsal;
    private final DiskSteps disk;
    private final EditorFiles editors;

    /** @param rules the folder of the rules that are live */
    public NewEditions(Path rules, PolicyCompiler compiler, Disk disk) {
        this.rules = rules;
        this.folder = new RulesFolder(rules);
        this.rehearsal = new PublicationCheck(compiler);
        this.disk = new DiskSteps(disk);
        this.editors = new EditorFiles(this.disk);
    }

    /** A new edition: the one it takes everything over from that it does not change, and its first period. */
    public record EditionRequest(String framework, String name, String base, Period from) {}

    /**
     * Makes the folder of an edition that extends another, among the rules or in a folder of drafts.
     *
     * @return the folder of the edition
     * @throws ProblemsException if its name or its start is another's, it cannot be a name, there is no such framework or
     *     edition to extend, or the rules would have problems with it
     */
    public Path make(EditionRequest wanted, Optional<Path> drafts) {
        requireEdition(wanted.framework(), wanted.base());
        requirePlace(wanted, "NAME");
        Path live = rules.resolve(wanted.framework()).resolve(wanted.name());
        Path made = drafts.map(each -> draft(each, wanted.framework(), wanted.name()))
                .orElse(live);
        boolean isLive = drafts.isEmpty();
        NewFolder.make(
                disk, made, FolderContent.of(EditionFile.FRAMEWORK, text(wanted, drafts.map(each -> made))), staged -> {
                    look(staged, wanted, made, isLive);
                    editors.putBeside(drafts.orElse(rules));
                });
        return made;
    }

    /** The folder of a draft that was made, and what stood beside the files of its edition and was left out. */
    public record Copied(Path draft, List<String> leftOut) {
        public Copied {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Copies an edition to a folder of drafts, as its own folder is: without what it takes over.
     *
     * @throws ProblemsException if there is no such edition, or such a draft already
     */
    public Copied draft(String framework, String edition, Path drafts) {
        requireEdition(framework, edition);
        Path made = draft(drafts, framework, edition);
        FolderContent content = new EditionFolder(rules.resolve(framework), edition)
                .read(each -> FolderContent.read(each, framework + "/" + edition));
        NewFolder.make(disk, made, content, staged -> editors.putBeside(drafts));
        return new Copied(made, content.leftOut());
    }

    /**
     * Sees to it that there is room among the editions for another.
     *
     * @param argument the place of its name on the command line
     * @throws ProblemsException if its name or its start is another's, or it cannot be a name
     */
    void requirePlace(EditionRequest wanted, String argument) {
        FolderName.of(wanted.name(), argument);
        NewFolder.requireAbsent(rules.resolve(wanted.framework()).resolve(wanted.name()));
        // One that a stopped publication has left on its way is there too.
        NewFolder.requireAbsent(new EditionFolder(rules.resolve(wanted.framework()), wanted.name()).coming());
        folder.timeline(wanted.framework()).editions().forEach(each -> requireOtherStart(each, wanted));
    }

    /**
     * The folder of a draft in a folder of drafts.
     *
     * @throws ProblemsException if that would be among the rules
     */
    Path draft(Path drafts, String framework, String edition) {
        if (Draft.isWithin(drafts.toAbsolutePath().normalize(), rules)) {
            throw ProblemsException.of(
                    new Location.InFile(drafts.toString()),
                    "stands among the rules, where a draft would be live",
                    "Name a folder outside `" + rules + "` with `--drafts`.");
        }
        FolderName.requireUnlike(drafts.resolve(framework));
        return drafts.resolve(framework).resolve(edition);
    }

    /** @throws ProblemsException if there is no such framework, or no such edition of it */
    void requireEdition(String framework, String name) {
        folder.requireFramework(framework);
        List<String> editions = folder.editions(framework);
        if (!editions.contains(name)) {
            throw NotAmongTheRules.edition(name, framework, editions);
        }
    }

    private static void requireOtherStart(Edition edition, EditionRequest wanted) {
        boolean isSame = edition.from()
                .map(from -> from.first().equals(wanted.from().first()))
                .orElse(false);
        if (isSame) {
            throw ProblemsException.of(
                    edition.dates().fromAt(),
                    "the edition `" + edition.name() + "` starts at the same time",
                    "Name another period with `--from`, or change that edition with `draft`.");
        }
    }

    /** A scenario that is taken over and fails is what a draft is there to mend. */
    private void look(Path staged, EditionRequest wanted, Path made, boolean isLive) {
        RulesFolder then = folder.with(wanted.framework(), wanted.name(), staged);
        String path = wanted.framework() + "/" + wanted.name();
        List<Problem> found = isLive ? rehearsal.problems(then) : rehearsal.checked(then);
        List<Problem> problems = PublicationCheck.toldOf(made.toString(), path, found);
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** The framework.yaml of an edition that changes nothing yet, which stands among the rules or is a draft. */
    static String text(EditionRequest wanted, Optional<Path> draft) {
        return LeftToDo.above(wanted, draft)
                + """
                extends: %s
                from: %s
                """
                        .formatted(
                                TopLevel.scalar(wanted.base()),
                                TopLevel.scalar(wanted.from().toString()));
    }
}

package org.ragstone.api.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/**
 * Puts a draft live and what it replaced back, whole or not at all, if nothing is wrong with the rules as they then are.
 * Everything that is replaced is kept. One at a time may work on a framework; a second is refused. Not thread-safe.
 */
public final class Publisher {
    private final Path rules;
    private final RulesFolder folder;
    private final Function<RulesFolder, List<Problem>> rehearsal;
    private final Clock clock;
    private final DiskSteps disk;

    /** @param rules the folder of the rules that are live */
    public Publisher(Path rules, PolicyCompiler compiler, Clock clock, Disk disk) {
        this(rules, clock, disk, new PublicationCheck(compiler)::problems);
    }

    /** @param rehearsal what would be wrong with rules if they were live */
    Publisher(Path rules, Clock clock, Disk disk, Function<RulesFolder, List<Problem>> rehearsal) {
        this.rules = rules;
        this.folder = new RulesFolder(rules);
        this.rehearsal = rehearsal;
        this.clock = clock;
        this.disk = new DiskSteps(disk);
    }

    /**
     * Puts the draft in the place of the edition it is one of, or in that of none.
     *
     * @throws ProblemsException if the folder is no draft, or the framework with it would have problems or scenarios that
     *     fail; then nothing has changed
     */
    public Publication publish(Path draft) {
        Draft named = Draft.of(draft, folder, rules);
        FolderContent content = FolderContent.read(named.folder(), draft.toString());
        try (LockedFramework workshop = LockedFramework.open(disk, rules.resolve(named.framework()))) {
            if (EditorFiles.areNamedIn(content)) {
                new EditorFiles(disk).putBeside(rules);
            }
            return place(workshop, named.framework(), named.edition()).publish(content, draft);
        }
    }

    /**
     * Puts back what was replaced last, or what was under the number, and keeps what stood in its place. An edition that
     * was new is taken off.
     *
     * @throws ProblemsException if nothing is kept, or the framework would have problems that it does not have now; then
     *     nothing has changed
     */
    public Publication rollback(String framework, String edition, Optional<Integer> number) {
        folder.requireFramework(framework);
        // Asked for before anything is made, so that a slip of the name leaves no trace.
        kept(framework, edition, number);
        try (LockedFramework workshop = LockedFramework.open(disk, rules.resolve(framework))) {
            EditionPlace place = place(workshop, framework, edition);
            History.KeptFolder kept = kept(framework, edition, number);
            return kept.isNone() ? place.takeOff() : place.putBack(kept.folder());
        }
    }

    /**
     * What has been replaced in the place of the edition, oldest first.
     *
     * @throws ProblemsException if there is no such framework, or nothing is kept of such an edition
     */
    public List<KeptEdition> kept(String framework, String edition) {
        folder.requireFramework(framework);
        kept(framework, edition, Optional.empty());
        return LockedFramework.history(rules.resolve(framework), edition).entries().stream()
                .map(each -> new KeptEdition(
                        each.number(), each.moment(), each.folder(), each.isNone(), revision(framework, edition, each)))
                .toList();
    }

    private Optional<String> revision(String framework, String edition, History.KeptFolder entry) {
        return entry.isNone()
                ? Optional.empty()
                : EditionPlace.revision(folder.with(framework, edition, entry.folder()), framework, edition);
    }

    private EditionPlace place(LockedFramework workshop, String framework, String edition) {
        EditionFolder where = new EditionFolder(rules.resolve(framework), edition);
        History history = workshop.history(edition);
        return new EditionPlace(folder, where, workshop, history, new Exchange(disk, where, history, clock), rehearsal);
    }

    private History.KeptFolder kept(String framework, String edition, Optional<Integer> number) {
        Path where = rules.resolve(framework);
        // What is no name of an edition could lead to another folder.
        List<History.KeptFolder> entries = LockedFramework.kept(where).contains(edition)
                ? LockedFramework.history(where, edition).entries()
                : List.of();
        if (entries.isEmpty()) {
            throw ProblemsException.of(
                    framework + "/" + edition, "nothing is kept of `" + edition + "`", others(framework));
        }
        return entries.stream()
                .filter(each ->
                        number.isEmpty() ? each.equals(entries.get(entries.size() - 1)) : each.number() == number.get())
                .findFirst()
                .orElseThrow(() -> ProblemsException.of(
                        framework + "/" + edition,
                        "nothing is kept under the number " + number.orElse(0),
                        "There are: "
                                + entries.stream()
                                        .map(each -> Integer.toString(each.number()))
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    private String others(String framework) {
        List<String> kept = LockedFramework.kept(rules.resolve(framework));
        return kept.isEmpty()
                ? "What `publish` replaces is kept; nothing has been published here."
                : "Something is kept of: " + String.join(", ", kept) + ".";
    }
}

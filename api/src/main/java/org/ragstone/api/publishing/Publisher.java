package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.Manifest;
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
     * Puts the draft in the place of the edition it is one of, or in that of none, and moves its folder to where it is no draft any
     * more.
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
            Publication published =
                    place(workshop, named.framework(), named.edition()).publish(content, draft);
            return published.isChange() ? putAway(named, draft, published) : published;
        }
    }

    /** It counts already, so that nothing that fails now undoes it. */
    private Publication putAway(Draft named, Path shown, Publication published) {
        try {
            return published.withDraft(PublishedDrafts.putAway(named, shown, clock.instant(), disk));
        } catch (ProblemsException e) {
            return published.withDraftLeft(e.problems());
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
                .map(each -> told(framework, edition, each))
                .toList();
    }

    /**
     * What has been replaced in the place of any edition of a framework, newest first.
     *
     * @throws ProblemsException if there is no such framework, or nothing is kept of it
     */
    public List<KeptOfFramework> kept(String framework) {
        folder.requireFramework(framework);
        List<KeptOfFramework> kept = LockedFramework.kept(rules.resolve(framework)).stream()
                .flatMap(edition -> replaced(framework, edition))
                .sorted(Comparator.comparing(
                                (KeptOfFramework each) -> each.kept().replaced())
                        .thenComparing(each -> each.kept().number())
                        .reversed())
                .toList();
        if (kept.isEmpty()) {
            throw ProblemsException.of(framework, "nothing is kept of `" + framework + "`", others(framework));
        }
        return kept;
    }

    private Stream<KeptOfFramework> replaced(String framework, String edition) {
        List<History.KeptFolder> entries =
                LockedFramework.history(rules.resolve(framework), edition).entries();
        Path live = new EditionFolder(rules.resolve(framework), edition).live();
        return IntStream.range(0, entries.size()).mapToObj(i -> {
            Path after = i + 1 < entries.size() ? entries.get(i + 1).folder() : live;
            return new KeptOfFramework(edition, told(framework, edition, entries.get(i)), by(after));
        });
    }

    /** By what that came which stood there afterwards. */
    private static KeptOfFramework.By by(Path after) {
        if (!Files.exists(after) || History.isEmpty(after)) {
            return KeptOfFramework.By.TAKEN_OFF;
        }
        return Manifest.in(after)
                .map(manifest -> manifest.isPutBack() ? KeptOfFramework.By.PUT_BACK : KeptOfFramework.By.PUBLISHED)
                .orElse(KeptOfFramework.By.UNKNOWN);
    }

    private KeptEdition told(String framework, String edition, History.KeptFolder each) {
        return new KeptEdition(
                each.number(), each.moment(), each.folder(), each.isNone(), revision(framework, edition, each));
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

package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/**
 * The place of an edition in its framework, while it is worked on: another can be put into it, or it can be left empty,
 * if the rules bear it. Not thread-safe.
 */
final class EditionPlace {
    private final RulesFolder rules;
    private final EditionFolder edition;
    private final LockedFramework workshop;
    private final History history;
    private final Exchange exchange;
    private final Function<RulesFolder, List<Problem>> rehearsal;

    EditionPlace(
            RulesFolder rules,
            EditionFolder edition,
            LockedFramework workshop,
            History history,
            Exchange exchange,
            Function<RulesFolder, List<Problem>> rehearsal) {
        this.rules = rules;
        this.edition = edition;
        this.workshop = workshop;
        this.history = history;
        this.exchange = exchange;
        this.rehearsal = rehearsal;
        exchange.finish();
    }

    /** @throws ProblemsException if anything would be wrong with the rules then */
    Publication publish(FolderContent content, Path from) {
        return put(content, from, List.of(), () -> staged(content, /* isPutBack= */ false));
    }

    /**
     * What is wrong with the rules as they are does not stand in the way: nobody is helped by a worse edition.
     *
     * @throws ProblemsException if anything would be wrong that is not wrong now
     */
    Publication putBack(Path kept) {
        FolderContent content = FolderContent.read(kept, kept.toString());
        return put(content, kept, problemsNow(), () -> copied(content, kept));
    }

    private Path staged(FolderContent content, boolean isPutBack) {
        return workshop.stage(content.with(
                EditionFile.MANIFEST, exchange.manifest(content, isPutBack).text()));
    }

    /** What is kept, or itself where there is no room for a copy: on a full disk it is reached for in need, too. */
    private Path copied(FolderContent content, Path kept) {
        try {
            return staged(content, /* isPutBack= */ true);
        } catch (ProblemsException e) {
            workshop.clear();
            return kept;
        }
    }

    private Publication put(FolderContent content, Path from, List<Problem> borne, Supplier<Path> ready) {
        refuseLink();
        if (isLive() && content.isSame(FolderContent.read(edition.live(), path())) && isKnownToBeMeant()) {
            Optional<String> revision = revision(rules);
            return new Publication(framework(), name(), revision, revision, false, Optional.empty(), content.leftOut());
        }
        Path staged = ready.get();
        RulesFolder then = rules.with(framework(), name(), staged);
        refuse(PublicationCheck.toldOf(from.toString(), path(), without(borne, rehearsal.apply(then))));
        Optional<String> before = isLive() ? revision(rules) : Optional.empty();
        Optional<String> now = revision(then);
        exchange.put(staged);
        return new Publication(framework(), name(), before, now, true, lastKept(), content.leftOut());
    }

    /** @throws ProblemsException if there is no edition, or the rules could not do without it */
    Publication takeOff() {
        refuseLink();
        if (!isLive()) {
            throw ProblemsException.of(
                    path(), "there is no such edition now, and there was none before", "Name a number with `--to`.");
        }
        if (rules.editions(framework()).equals(List.of(name()))) {
            throw ProblemsException.of(
                    path(), "it is the only edition of its framework", "Take the framework's folder away instead.");
        }
        RulesFolder then = rules.without(framework(), name());
        refuse(without(problemsNow(), rehearsal.apply(then)));
        Optional<String> before = revision(rules);
        exchange.takeOff();
        return new Publication(framework(), name(), before, Optional.empty(), true, lastKept(), List.of());
    }

    private List<Problem> problemsNow() {
        RulesFolder now =
                isLive() ? rules.with(framework(), name(), edition.live()) : rules.without(framework(), name());
        return rules.editions(framework()).isEmpty() ? List.of() : rehearsal.apply(now);
    }

    private static List<Problem> without(List<Problem> borne, List<Problem> problems) {
        return problems.stream().filter(each -> !borne.contains(each)).toList();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    /** Where the link leads there may be no room for what is made ready, and others that lead there too. */
    private void refuseLink() {
        if (Files.isSymbolicLink(edition.live())) {
            throw ProblemsException.of(
                    path(), "is a link to a folder elsewhere", "Put the folder itself in its place.");
        }
    }

    /** What was taken out of the folder by hand is missed until it is published so. */
    private boolean isKnownToBeMeant() {
        return rules.isAsPublished(framework(), name());
    }

    private boolean isLive() {
        return Files.exists(edition.live());
    }

    private Optional<Path> lastKept() {
        return history.last().filter(each -> !each.isNone()).map(History.KeptFolder::folder);
    }

    private Optional<String> revision(RulesFolder folder) {
        return revision(folder, framework(), name());
    }

    /** The revision of an edition, where it can be read. */
    static Optional<String> revision(RulesFolder folder, String framework, String edition) {
        try {
            return Optional.of(folder.read(framework, edition).revision());
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }

    private String framework() {
        return String.valueOf(edition.framework().getFileName());
    }

    private String name() {
        return edition.edition();
    }

    private String path() {
        return framework() + "/" + name();
    }
}

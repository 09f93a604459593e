package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Nearest;

/** The folder of a draft, which says by its name and that of the folder it stands in what it is a draft of. */
record Draft(Path folder, String framework, String edition) {
    private static final String LAYOUT = "A draft is a folder named as its edition, in one named as its framework.";

    /**
     * The draft in the folder.
     *
     * @throws ProblemsException if it is none, or one of a framework that there is not
     */
    static Draft of(Path path, RulesFolder live, Path rules) {
        List<String> frameworks = live.frameworks();
        if (!Files.exists(path)) {
            throw ProblemsException.of(path.toString(), "there is no such folder", "");
        }
        if (!Files.isDirectory(path)) {
            throw ProblemsException.of(path.toString(), "is a file, not the folder of a draft", LAYOUT);
        }
        Path folder = path.toAbsolutePath().normalize();
        if (isWithin(folder, rules)) {
            throw ProblemsException.of(
                    path.toString(), "stands among the rules already", "A draft stands outside `" + rules + "`.");
        }
        if (PublishedDrafts.hold(folder)) {
            throw ProblemsException.of(
                    path.toString(),
                    "has been published, and is no draft any more",
                    "Make a draft of the edition with `draft`, or copy this folder to where the draft stood.");
        }
        if (folder.getNameCount() < 2) {
            throw ProblemsException.of(path.toString(), "is not the folder of a draft", LAYOUT);
        }
        String framework = folder.getName(folder.getNameCount() - 2).toString();
        Draft draft = new Draft(folder, framework, folder.getFileName().toString());
        draft.requireEdition(path);
        DraftFiles.requireWhole(folder, path.toString());
        draft.requireFramework(path, frameworks);
        if (!live.editions(framework).contains(draft.edition)) {
            FolderName.of(draft.edition, path.toString());
            FolderName.requireUnlike(rules.resolve(framework).resolve(draft.edition));
        }
        return draft;
    }

    /** Whether a folder is the folder of the rules or stands in it, by whatever links it was named. */
    static boolean isWithin(Path folder, Path rules) {
        try {
            Path there = folder;
            while (there.getParent() != null && !Files.exists(there)) {
                there = there.getParent();
            }
            return there.toRealPath().startsWith(rules.toRealPath());
        } catch (IOException e) {
            throw DiskSteps.unreadable(folder, e);
        }
    }

    private void requireEdition(Path path) {
        if (Drafts.canBe(folder)) {
            return;
        }
        Optional<Path> meant = below(path);
        throw ProblemsException.of(
                path.toString(),
                "holds no framework.yaml, and is not the folder of a draft",
                meant.map(each -> "Maybe you meant `" + each + "`.").orElse(LAYOUT));
    }

    /** A draft that stands in a folder that was named in its stead. */
    private static Optional<Path> below(Path path) {
        try (Stream<Path> folders = Files.walk(path, 2)) {
            return folders.filter(Drafts::canBe).sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be looked into cannot be what was meant.
            return Optional.empty();
        }
    }

    private void requireFramework(Path path, List<String> frameworks) {
        if (!frameworks.contains(framework)) {
            throw ProblemsException.of(
                    path.toString(),
                    "there is no framework `" + framework + "` that it could be a draft of",
                    Nearest.hint(framework, frameworks) + " " + LAYOUT);
        }
    }
}

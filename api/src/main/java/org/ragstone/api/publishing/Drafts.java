package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ProblemsException;

/** Reads drafts as if they were among the rules. */
public final class Drafts {
    private Drafts() {}

    /**
     * The edition that the draft in the folder would be.
     *
     * @param rules the folder of the rules, where what it extends is found
     * @throws ProblemsException if it is no draft, or its files have mistakes
     */
    public static Edition read(Path folder, Path rules) {
        Draft draft = draft(folder, rules);
        return with(draft, rules).read(draft.framework(), draft.edition());
    }

    /**
     * The framework of the draft in the folder as it would be with it.
     *
     * @param rules the folder of the rules
     * @throws ProblemsException if it is no draft
     */
    public static RulesFolder among(Path folder, Path rules) {
        return with(draft(folder, rules), rules);
    }

    /** Whether a folder holds what an edition holds. */
    public static boolean canBe(Path folder) {
        return Files.exists(folder.resolve(EditionFile.FRAMEWORK));
    }

    /** Whether drafts stand in a folder, as those of a framework do. */
    public static boolean areIn(Path folder) {
        return names(folder).stream().anyMatch(name -> canBe(folder.resolve(name)));
    }

    /** The drafts in a folder of drafts, by their frameworks and editions: {@code council/2019-20}, sorted; none where it cannot be read. */
    public static List<String> in(Path folder) {
        return names(folder).stream()
                .flatMap(framework ->
                        names(folder.resolve(framework)).stream().map(edition -> framework + "/" + edition))
                .filter(name -> canBe(folder.resolve(name)))
                .toList();
    }

    /** Without those that are hidden: in one of them are the drafts that have been published. */
    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be looked into cannot be what was meant.
            return List.of();
        }
    }

    /** Where the draft of an edition lies that was published last. */
    public static Optional<Path> lastPublished(Path drafts, String framework, String edition) {
        return PublishedDrafts.last(drafts, framework, edition);
    }

    private static Draft draft(Path folder, Path rules) {
        return Draft.of(folder, new RulesFolder(rules), rules);
    }

    private static RulesFolder with(Draft draft, Path rules) {
        return new RulesFolder(rules).with(draft.framework(), draft.edition(), draft.folder());
    }
}

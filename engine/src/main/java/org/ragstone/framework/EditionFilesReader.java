package org.ragstone.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.SourceText;

/** Reads the files in the folder of an edition, and refuses those that would be passed over for their names. */
final class EditionFilesReader {
    private final Path folder;
    private final String path;

    private EditionFilesReader(Path folder, String path) {
        this.folder = folder;
        this.path = path;
    }

    /**
     * The files in the folder.
     *
     * @param path the folder as a person would say it
     * @throws ProblemsException if any cannot be read, or is misnamed
     */
    static EditionFiles read(Path folder, String path) {
        return new EditionFilesReader(folder, path).files();
    }

    private EditionFiles files() {
        List<String> names = Stream.concat(names(""), templates()).toList();
        Problems problems = new Problems();
        reportMisnamed(names, problems);
        reportUnreadable(names, problems);
        problems.throwIfAny();
        return new EditionFiles(
                List.of(file(EditionFile.FRAMEWORK)),
                files(names, EditionFile.RULES),
                files(names, EditionFile.SCENARIOS),
                files(names, EditionFile.TEMPLATE));
    }

    private Stream<String> templates() {
        return Files.isDirectory(folder.resolve(EditionFile.TEMPLATES))
                ? names(EditionFile.TEMPLATES + "/")
                : Stream.of();
    }

    private Stream<String> names(String under) {
        String shown = under.isEmpty() ? path : path + "/" + EditionFile.TEMPLATES;
        return Listing.of(folder.resolve(under), shown, each -> true).stream().map(name -> under + name);
    }

    private void reportMisnamed(List<String> names, Problems problems) {
        for (String name : names) {
            EditionFile kind = EditionFile.of(name);
            if (kind.isMisnamed()) {
                String last = name.substring(name.lastIndexOf('/') + 1);
                problems.add(where(name), "`" + last + "` is not a name that is read", kind.hint());
            }
        }
    }

    /** A link that leads nowhere, or a folder, where a rule file should be, is not the same as no such file. */
    private void reportUnreadable(List<String> names, Problems problems) {
        names.stream()
                .filter(name -> EditionFile.of(name).isRead() && !Files.isRegularFile(folder.resolve(name)))
                .forEach(name -> problems.add(where(name), "is no file that can be read", ""));
        if (names.contains(EditionFile.TEMPLATES) && !Files.isDirectory(folder.resolve(EditionFile.TEMPLATES))) {
            problems.add(
                    where(EditionFile.TEMPLATES),
                    "is no folder that can be read",
                    "The texts of a report are `*.txt` files in the folder `words`.");
        }
    }

    private Location where(String name) {
        return new Location.InFile(path + "/" + name);
    }

    private List<SourceFile> files(List<String> names, EditionFile kind) {
        return names.stream()
                .filter(name -> EditionFile.of(name) == kind)
                .map(this::file)
                .toList();
    }

    private SourceFile file(String name) {
        return new SourceFile(name, path + "/" + name, SourceText.read(folder.resolve(name), path + "/" + name));
    }
}

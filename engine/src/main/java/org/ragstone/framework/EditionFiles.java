package org.ragstone.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of an edition, those of each kind by name: its framework.yaml before those it extends, its rules, the
 * scenarios beside them, the templates of its texts, and the headings of its page, if it gives any. The path of each says which edition gives it. {@code folders} are
 * those it is put together from, its own before those it extends, with all that stands in them.
 */
public record EditionFiles(
        List<SourceFile> frameworkYamls,
        List<SourceFile> ruleFiles,
        List<SourceFile> testFiles,
        List<SourceFile> templates,
        List<SourceFile> headings,
        List<OwnFiles> folders) {

    public EditionFiles {
        frameworkYamls = List.copyOf(frameworkYamls);
        ruleFiles = List.copyOf(ruleFiles);
        testFiles = List.copyOf(testFiles);
        templates = List.copyOf(templates);
        headings = List.copyOf(headings);
        folders = List.copyOf(folders);
    }

    /** Those of one folder alone. */
    static EditionFiles of(OwnFiles folder) {
        return new EditionFiles(
                folder.files(EditionFile.FRAMEWORK_YAML),
                folder.files(EditionFile.RULES),
                folder.files(EditionFile.SCENARIOS),
                folder.files(EditionFile.TEMPLATE),
                folder.files(EditionFile.HEADINGS),
                List.of(folder));
    }

    /** Whether there is a file of the name in any of the folders, whether it takes effect or not. */
    public boolean had(String name) {
        return folders.stream().anyMatch(folder -> folder.names().contains(name));
    }

    /** Whether something was published into the folder of an edition that it is put together from. */
    public boolean isPublishedSince(EditionFiles before, String edition) {
        return manifest(edition).isPresent() && !manifest(edition).equals(before.manifest(edition));
    }

    private Optional<Manifest> manifest(String edition) {
        return folders.stream()
                .filter(folder -> folder.edition().equals(edition))
                .findFirst()
                .flatMap(OwnFiles::manifest);
    }

    /** Every file, kind by kind. */
    public List<SourceFile> all() {
        return Stream.of(frameworkYamls, ruleFiles, testFiles, templates, headings)
                .flatMap(List::stream)
                .toList();
    }
}

package org.ragstone.framework;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.SourceText;

/** Reads the files in the folder of an edition, and refuses those that would be passed over for their names. */
final class EditionFilesReader {
    static final String RULES = ".drl";
    static final String TESTS = ".test.yaml";

    private static final String TEMPLATES = "words";

    private EditionFilesReader() {}

    /**
     * The files in the folder.
     *
     * @param path the folder as a person would say it
     * @throws ProblemsException if any cannot be read, or is misnamed
     */
    static EditionFiles read(Path folder, String path) {
        List<String> names = files(folder, path);
        refuseMisnamed(path, Listing.of(folder, path, each -> true));
        refuseUnreadable(path, Listing.of(folder, path, each -> !Files.isRegularFile(each)));
        SourceFile frameworkYaml = file(folder, path, EditionReader.FRAMEWORK_YAML);
        return new EditionFiles(
                List.of(frameworkYaml),
                files(folder, path, names, RULES),
                files(folder, path, names, TESTS),
                templates(folder.resolve(TEMPLATES), path + "/" + TEMPLATES));
    }

    /** A template goes by its folder too, as a rule file of that name would be something else. */
    private static List<SourceFile> templates(Path folder, String path) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Problems problems = new Problems();
        Listing.of(folder, path, each -> true).stream()
                .filter(name -> !name.endsWith(TemplateReader.ENDING))
                .forEach(name -> problems.add(
                        new Location.InFile(path + "/" + name),
                        "`" + name + "` is not a name that is read",
                        "The texts of a report are in `*.txt`."));
        problems.throwIfAny();
        refuseUnreadable(path, Listing.of(folder, path, each -> !Files.isRegularFile(each)));
        return files(folder, path).stream()
                .map(name -> file(folder, path, name))
                .map(each -> new SourceFile(TEMPLATES + "/" + each.name(), each.path(), each.text()))
                .toList();
    }

    private static List<SourceFile> files(Path folder, String path, List<String> names, String ending) {
        return names.stream()
                .filter(each -> each.endsWith(ending))
                .map(each -> file(folder, path, each))
                .toList();
    }

    /** A rule file that would be passed over for its name's sake is refused instead. */
    private static void refuseMisnamed(String path, List<String> names) {
        Problems problems = new Problems();
        for (String name : names) {
            String folded = name.toLowerCase(Locale.ROOT);
            boolean read = name.equals(EditionReader.FRAMEWORK_YAML) || name.endsWith(RULES) || name.endsWith(TESTS);
            boolean meant = folded.contains(".drl") || folded.endsWith(".yaml") || folded.endsWith(".yml");
            boolean folder = folded.equals(TEMPLATES) && !name.equals(TEMPLATES);
            if ((meant || folder) && !read) {
                problems.add(
                        new Location.InFile(path + "/" + name),
                        "`" + name + "` is not a name that is read",
                        folder
                                ? "The texts of a report are in `words`."
                                : "Rules are in `*.drl`, scenarios in `*.test.yaml`, words in `framework.yaml`.");
            }
        }
        problems.throwIfAny();
    }

    /** A link that leads nowhere, or a folder, where a rule file should be, is not the same as no such file. */
    private static void refuseUnreadable(String path, List<String> names) {
        Problems problems = new Problems();
        names.stream()
                .filter(name -> name.endsWith(RULES) || name.endsWith(".yaml") || name.endsWith(TemplateReader.ENDING))
                .forEach(name ->
                        problems.add(new Location.InFile(path + "/" + name), "is no file that can be read", ""));
        problems.throwIfAny();
    }

    private static SourceFile file(Path folder, String path, String name) {
        return new SourceFile(name, path + "/" + name, SourceText.read(folder.resolve(name), path + "/" + name));
    }

    private static List<String> files(Path folder, String shown) {
        return Listing.of(folder, shown, Files::isRegularFile);
    }
}

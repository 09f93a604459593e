package org.ragstone.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.SourceText;

/**
 * A folder of frameworks: one sub-folder a framework, one folder in it an edition. Reads afresh at every call, so an
 * edit counts at the next one.
 */
public final class RulesFolder {
    private static final int FRAMEWORK_EDITION_FILE = 3;
    private static final int DEEPEST = 6;

    static final String RULES = ".drl";
    static final String TESTS = ".test.yaml";

    private static final String TEMPLATES = "words";

    private final Path root;

    public RulesFolder(Path root) {
        this.root = root;
    }

    /**
     * The names of the frameworks, sorted.
     *
     * @throws ProblemsException if the folder cannot be read or holds no framework
     */
    public List<String> frameworks() {
        List<String> names = folders(root, root.toString()).stream()
                .filter(this::isFramework)
                .toList();
        if (names.isEmpty()) {
            throw refusal(
                    new Location.InFile(root.toString()),
                    "there is no framework in this folder",
                    "Name the folder that holds one folder a framework, with `--rules` or RAGSTONE_RULES.");
        }
        return names;
    }

    /** A folder that cannot be read is one too, so that it is told of and not passed over. */
    private boolean isFramework(String name) {
        try {
            return !editions(name).isEmpty();
        } catch (ProblemsException e) {
            return true;
        }
    }

    /**
     * The names of a framework's editions, sorted.
     *
     * @throws ProblemsException if its folder cannot be read
     */
    public List<String> editions(String framework) {
        return folders(root.resolve(framework), framework).stream()
                .filter(name -> isEdition(root.resolve(framework).resolve(name), framework + "/" + name))
                .toList();
    }

    /** A folder with rules and no framework.yaml is one too, so that what is missing is told. */
    private static boolean isEdition(Path folder, String shown) {
        return Files.exists(folder.resolve(EditionReader.FRAMEWORK_YAML))
                || list(folder, shown, path -> true).stream().anyMatch(name -> name.endsWith(RULES));
    }

    /**
     * The edition of the name, or else the one in force for the period.
     *
     * @throws ProblemsException if there is none, or its files have mistakes
     */
    public Edition edition(String framework, Optional<String> name, Period period) {
        requireFramework(framework);
        return name.map(each -> read(framework, each))
                .orElseGet(() -> timeline(framework).inForce(period));
    }

    /** @throws ProblemsException if there is no such framework */
    public void requireFramework(String framework) {
        List<String> frameworks = frameworks();
        if (!frameworks.contains(framework)) {
            throw NotAmongTheRules.framework(framework, root.toString(), frameworks);
        }
    }

    /**
     * Every edition of a framework.
     *
     * @throws ProblemsException if there is no such framework, an edition's files have mistakes, or two editions start at
     *     the same time
     */
    public Timeline timeline(String framework) {
        requireFramework(framework);
        Problems problems = new Problems();
        List<Edition> read = new ArrayList<>();
        for (String name : editions(framework)) {
            try {
                read.add(read(framework, name));
            } catch (ProblemsException e) {
                problems.addAll(e.problems());
            }
        }
        Timeline timeline = new Timeline(framework, read);
        problems.addAll(timeline.clashes());
        problems.throwIfAny();
        return timeline;
    }

    /**
     * The edition of the name.
     *
     * @throws ProblemsException if there is none, or its files have mistakes
     */
    public Edition read(String framework, String name) {
        Problems problems = new Problems();
        EditionDraft draft = draft(framework, name, problems);
        problems.throwIfAny();
        return draft.edition();
    }

    /**
     * As much of the edition of the name as can be read; the mistakes in its framework.yaml, and in those it extends,
     * are added to the problems.
     *
     * @throws ProblemsException if there is none, or a file of it cannot be read at all
     */
    public EditionDraft draft(String framework, String name, Problems problems) {
        List<String> editions = editions(framework);
        if (!editions.contains(name)) {
            throw NotAmongTheRules.edition(name, framework, editions);
        }
        Inheritance.Whole whole = new Inheritance(editions, each -> files(framework, each), problems).whole(name);
        return EditionReader.read(framework, name, whole, problems);
    }

    /** Rule files, scenarios and words that nobody reads, since they stand in no edition's own folder. */
    public List<Problem> misplaced() {
        try (Stream<Path> files = Files.walk(root, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .filter(file -> file.getNameCount() != FRAMEWORK_EDITION_FILE && isOfAnEdition(file))
                    .sorted()
                    .map(file -> new Problem(
                            new Location.InFile(file.toString()),
                            "the file stands outside an edition's folder, and is not read",
                            "Rules are in `FRAMEWORK/EDITION/`, such as `council/2018-19/rating.drl`."))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // What cannot be read at all is told where it is read.
            return List.of();
        }
    }

    private static boolean isOfAnEdition(Path file) {
        String name = file.getFileName().toString();
        boolean hidden = Stream.iterate(file, Objects::nonNull, Path::getParent)
                .anyMatch(each -> each.getFileName().toString().startsWith("."));
        return !hidden && (name.endsWith(RULES) || name.endsWith(TESTS) || name.equals(EditionReader.FRAMEWORK_YAML));
    }

    private EditionFiles files(String framework, String name) {
        Path folder = root.resolve(framework).resolve(name);
        String path = framework + "/" + name;
        List<String> names = files(folder, path);
        refuseMisnamed(path, list(folder, path, each -> true));
        refuseUnreadable(path, list(folder, path, each -> !Files.isRegularFile(each)));
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
        list(folder, path, each -> true).stream()
                .filter(name -> !name.endsWith(TemplateReader.ENDING))
                .forEach(name -> problems.add(
                        new Location.InFile(path + "/" + name),
                        "`" + name + "` is not a name that is read",
                        "The texts of a report are in `*.txt`."));
        problems.throwIfAny();
        refuseUnreadable(path, list(folder, path, each -> !Files.isRegularFile(each)));
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

    private static List<String> folders(Path folder, String shown) {
        return list(folder, shown, Files::isDirectory);
    }

    private static List<String> files(Path folder, String shown) {
        return list(folder, shown, Files::isRegularFile);
    }

    private static List<String> list(Path folder, String shown, Predicate<Path> wanted) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(wanted)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refusal(
                    new Location.InFile(shown),
                    "the folder cannot be read",
                    "Name the folder of the rules with `--rules` or RAGSTONE_RULES.");
        }
    }

    private static ProblemsException refusal(Location where, String what, String hint) {
        return new ProblemsException(List.of(new Problem(where, what, hint)));
    }
}

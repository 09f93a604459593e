package org.ragstone.api.publishing;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.Edition;
import org.ragstone.framework.EditionFile;
import org.ragstone.framework.EditionFolder;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;

/** Makes new frameworks from the example. Not thread-safe. */
public final class NewFrameworks {
    private static final String EXAMPLE = "example";

    private final Path rules;
    private final RulesFolder folder;
    private final PublicationCheck rehearsal;
    private final DiskSteps disk;
    private final EditorFiles editors;

    /** @param rules the folder of the rules */
    public NewFrameworks(Path rules, PolicyCompiler compiler, Disk disk) {
        this.rules = rules;
        this.folder = new RulesFolder(rules);
        this.rehearsal = new PublicationCheck(compiler);
        this.disk = new DiskSteps(disk);
        this.editors = new EditorFiles(this.disk);
    }

    /** What a new framework is called and whose it is, each as the example has it unless it is given. */
    public record FrameworkRequest(
            String name,
            Optional<String> title,
            Optional<String> council,
            Optional<String> edition,
            Optional<Period> from) {}

    /**
     * Makes the folder of a framework with one edition, a copy of the example's latest.
     *
     * @return the folder of the edition
     * @throws ProblemsException if there is one of the name, it cannot be a name, or there is no sound example
     */
    public Path make(FrameworkRequest wanted) {
        FolderName.of(wanted.name(), "FRAMEWORK");
        wanted.edition().ifPresent(name -> FolderName.of(name, "--edition"));
        List<String> frameworks = folder.frameworks();
        Path framework = rules.resolve(wanted.name());
        if (Files.exists(framework, LinkOption.NOFOLLOW_LINKS)) {
            throw ProblemsException.of(
                    framework.toString(), "is there already", "Choose another name, or change it with `draft`.");
        }
        FolderName.requireUnlike(framework);
        Edition example = example(frameworks);
        String name = wanted.edition().orElse(example.name());
        FolderContent whole = content(example, wanted, name).under(name);
        NewFolder.make(disk, framework, whole, made -> {
            look(made.resolve(name), wanted, framework.resolve(name));
            editors.putBeside(rules);
        });
        return framework.resolve(name);
    }

    private Edition example(List<String> frameworks) {
        if (!frameworks.contains(EXAMPLE)) {
            throw ProblemsException.of(
                    rules.toString(),
                    "there is no framework `" + EXAMPLE + "` that could be copied",
                    "Copy the folder `" + EXAMPLE + "` of the rules that come with the program into this one.");
        }
        List<Edition> editions = folder.timeline(EXAMPLE).editions();
        Edition latest = editions.get(editions.size() - 1);
        if (latest.files().frameworkYamls().size() > 1) {
            throw ProblemsException.of(
                    rules.resolve(EXAMPLE).resolve(latest.name()).toString(),
                    "extends another edition, and cannot be copied alone",
                    "Copy the folder `" + EXAMPLE + "` as a whole.");
        }
        return latest;
    }

    private FolderContent content(Edition example, FrameworkRequest wanted, String name) {
        EditionFolder from = new EditionFolder(rules.resolve(EXAMPLE), example.name());
        FolderContent content = from.read(folder -> FolderContent.read(folder, example.path()));
        String text = content.text(EditionFile.FRAMEWORK);
        for (Map.Entry<String, Optional<String>> entry : keys(wanted).entrySet()) {
            text = TopLevel.with(text, entry.getKey(), entry.getValue());
        }
        FolderContent copy = content.with(EditionFile.FRAMEWORK, LeftToDo.in(text, wanted, name));
        for (SourceFile scenarios : example.testFiles()) {
            String line = EditorFiles.line(EditorFiles.OF_SCENARIOS);
            copy = copy.with(scenarios.name(), line + content.text(scenarios.name()));
        }
        return copy;
    }

    private static Map<String, Optional<String>> keys(FrameworkRequest wanted) {
        return Map.of(
                "title",
                wanted.title(),
                "council",
                wanted.council(),
                "from",
                wanted.from().map(Period::toString));
    }

    /** Nothing is wrong with it, and it says of itself what it was to say. */
    private void look(Path made, FrameworkRequest wanted, Path edition) {
        RulesFolder then = folder.with(wanted.name(), edition.getFileName().toString(), made);
        String path = wanted.name() + "/" + edition.getFileName();
        List<Problem> problems = PublicationCheck.toldOf(edition.toString(), path, rehearsal.problems(then));
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        Edition read = then.read(wanted.name(), edition.getFileName().toString());
        boolean says = wanted.title().map(read.title()::equals).orElse(true)
                && wanted.council().map(read.council()::equals).orElse(true);
        if (!says) {
            throw ProblemsException.of(
                    rules.resolve(EXAMPLE).toString(),
                    "the title or the council cannot be put into a copy",
                    "Leave out `--title` and `--council`, and write them into framework.yaml.");
        }
    }
}

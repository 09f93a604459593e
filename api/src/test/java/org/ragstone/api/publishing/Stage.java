package org.ragstone.api.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.api.Folders;
import org.ragstone.api.Main;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.RulesFolder;

/** A folder of rules and one of drafts for a test to work on, and the command line. */
public final class Stage {
    static final Path SHIPPED = Path.of("..", "rules");
    static final String FRAMEWORK = "kent";
    static final String EDITION = "2018-19";
    static final String TITLE = "Strategic and Corporate Services Performance Dashboard";

    final Path rules;
    final Path drafts;

    /** The command's exit code and what it printed. */
    record Run(int exitCode, String out, String err) {}

    private Stage(Path folder) {
        this.rules = folder.resolve("rules");
        this.drafts = folder.resolve("drafts");
    }

    /** A copy of some of the shipped rules: of frameworks, or of editions. */
    public static Stage with(Path folder, String... paths) {
        Stage stage = new Stage(folder);
        Stream.of(paths).forEach(path -> Folders.copy(SHIPPED.resolve(path), stage.rules.resolve(path)));
        return stage;
    }

    /** Rules and a draft of a file each, since each takes several operations; it is for where nothing is judged by them. */
    static Stage ofAFileEach(Path folder) {
        Stage stage = new Stage(folder);
        String yaml = read(SHIPPED.resolve("kent/2018-19/framework.yaml"));
        write(stage.rules.resolve("kent/2012-13/framework.yaml"), yaml);
        write(stage.live().resolve("framework.yaml"), yaml);
        stage.small();
        return stage;
    }

    /** The edition that is published to. */
    Path live() {
        return rules.resolve(FRAMEWORK).resolve(EDITION);
    }

    /** The draft of a file; made anew where it has been published. */
    Path small() {
        Path draft = drafts.resolve("one").resolve(FRAMEWORK).resolve(EDITION);
        if (!Files.exists(draft)) {
            String yaml = read(SHIPPED.resolve("kent/2018-19/framework.yaml"));
            write(draft.resolve("framework.yaml"), yaml.replace(TITLE, "One"));
        }
        return draft;
    }

    /** The folder of the rules. */
    public Path rules() {
        return rules;
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments,
                Map.of("RAGSTONE_RULES", rules.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exitCode, text(out), text(err));
    }

    /** What was printed, with the folders of the test by their last names. */
    private String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(rules.getParent() + "/", "");
    }

    /** A draft of the edition that is called otherwise, in a folder of drafts of its own; made anew where it has been published. */
    public Path draft(String name, String title) {
        Path draft = drafts.resolve(name).resolve(FRAMEWORK).resolve(EDITION);
        if (Files.exists(draft)) {
            return draft;
        }
        Folders.copy(SHIPPED.resolve(FRAMEWORK).resolve(EDITION), draft);
        replace(draft.resolve("framework.yaml"), "(?m)^title:.*$", "title: " + title);
        return draft;
    }

    String revision() {
        return new RulesFolder(rules).read(FRAMEWORK, EDITION).revision();
    }

    String title() {
        return new RulesFolder(rules).read(FRAMEWORK, EDITION).title();
    }

    static void replace(Path file, String pattern, String by) {
        write(file, read(file).replaceAll(pattern, by));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deleteIfThere(Path folder) {
        if (Files.exists(folder)) {
            delete(folder);
        }
    }

    static void delete(Path folder) {
        new DiskSteps(new Disk()).delete(folder);
    }
}

package org.ragstone.api.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.framework.EditionFile;

/** What editors need to colour rules and to help with framework.yaml, scenarios and data sets, as it comes with the program. */
public final class EditorFiles {
    /** The folder of the schemas that files of editions name, beside the folders of the frameworks. */
    static final String SCHEMAS = ".schemas";

    static final String OF_FRAMEWORK = "framework.schema.json";
    static final String OF_SCENARIOS = "scenarios.schema.json";

    private static final List<String> EXTENSION = List.of(
            "README.md",
            "language-configuration.json",
            "package.json",
            "schemas/dataset-json.schema.json",
            "schemas/dataset-yaml.schema.json",
            "schemas/framework.schema.json",
            "schemas/headings.schema.json",
            "schemas/scenarios.schema.json",
            "syntaxes/rules.tmLanguage.json");

    private final DiskSteps disk;

    public EditorFiles(Disk disk) {
        this(new DiskSteps(disk));
    }

    EditorFiles(DiskSteps disk) {
        this.disk = disk;
    }

    /**
     * Makes a folder that editors can be given as an extension.
     *
     * @throws org.ragstone.model.ProblemsException if there is something of the name, or it cannot be written
     */
    public void make(Path folder) {
        FolderContent content = FolderContent.of("package.json", text("package.json"));
        for (String name : EXTENSION) {
            content = content.with(name, text(name));
        }
        NewFolder.make(disk, folder, content, staged -> {});
    }

    /** Sees to it that the schemas which files of editions name stand beside their frameworks, as this program has them. */
    void putBeside(Path frameworks) {
        Path folder = frameworks.resolve(SCHEMAS);
        SortedMap<String, byte[]> there = Files.isDirectory(folder)
                ? FolderContent.read(folder, folder.toString()).files()
                : new TreeMap<>();
        disk.makeFolder(folder);
        Stream.of(OF_FRAMEWORK, OF_SCENARIOS).forEach(name -> {
            byte[] bytes = text("schemas/" + name).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(bytes, there.get(name))) {
                disk.replace(folder.resolve(name), bytes);
            }
        });
    }

    /** The first line of a file in the folder of an edition, by which editors find the schema, wherever the two are moved together. */
    static String line(String schema) {
        return "# yaml-language-server: $schema=../../" + SCHEMAS + "/" + schema + "\n";
    }

    /** Whether the framework.yaml of an edition names its schema. */
    static boolean areNamedIn(FolderContent edition) {
        return edition.text(EditionFile.FRAMEWORK).startsWith(line(OF_FRAMEWORK));
    }

    private static String text(String name) {
        try (InputStream file = EditorFiles.class.getResourceAsStream("/org/ragstone/api/editors/" + name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " in the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ragstone.api.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.ragstone.framework.EditionFiles;
import org.ragstone.framework.SourceFile;

/** All files that an edition is made of, those of the editions it extends too, in one archive with their paths among the rules. */
final class EditionCopy {
    private static final int FRAMEWORK_EDITION_FILE = 3;

    private EditionCopy() {}

    /** The files of an edition, by which it can be put together again. */
    static List<SourceFile> files(EditionFiles edition) {
        return edition.folders().stream()
                .flatMap(folder -> folder.files().stream())
                .toList();
    }

    static void write(List<SourceFile> files, OutputStream out) throws IOException {
        ZipOutputStream archive = new ZipOutputStream(out);
        for (SourceFile file : files) {
            archive.putNextEntry(new ZipEntry(file.path()));
            archive.write(file.text().getBytes(StandardCharsets.UTF_8));
        }
        archive.finish();
    }

    /** @throws IOException if it is no such archive */
    static List<SourceFile> read(Path file) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream archive = new ZipInputStream(in)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                String path = entry.getName();
                String text = new String(archive.readAllBytes(), StandardCharsets.UTF_8);
                name(path).ifPresent(name -> files.add(new SourceFile(name, path, text)));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        if (files.isEmpty()) {
            throw new IOException("there is nothing in it");
        }
        return files;
    }

    /** What the file is called in the folder of its edition. */
    private static Optional<String> name(String path) {
        String[] parts = path.split("/", FRAMEWORK_EDITION_FILE);
        return parts.length == FRAMEWORK_EDITION_FILE
                ? Optional.of(parts[FRAMEWORK_EDITION_FILE - 1])
                : Optional.empty();
    }
}

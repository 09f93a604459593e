package org.ragstone.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.disk.Disk;
import org.ragstone.model.ProblemsException;

/** Where what is to be written is put by until all of it is known to be wanted. */
final class Spools {
    private static final String OF_JAVA = "java.io.tmpdir";

    private Spools() {}

    /**
     * Beside the file where one is replaced, and else where Java has its temporary files.
     *
     * @throws ProblemsException if the file is none that is written
     */
    static Path folder(@Nullable Path file, Inputs read) {
        return file != null && OutputFile.isReplaced(file, read) && Files.isDirectory(Disk.parent(file))
                ? Disk.parent(file)
                : ofJava();
    }

    /** Where Java has its temporary files. */
    static Path ofJava() {
        return Path.of(System.getProperty(OF_JAVA, "."));
    }

    /** That nothing can be put by there, where no file is written. */
    static ProblemsException full(Path folder) {
        return ProblemsException.of(
                folder.toString(),
                "what has been read cannot be put by in this folder",
                "Maybe the disk is full: name another folder with `java -D%s=FOLDER -jar ragstone.jar ...`."
                        .formatted(OF_JAVA));
    }

    static ProblemsException unwritable(Path folder) {
        return ProblemsException.of(
                folder.toString(),
                "what is to be written cannot be put by in this folder until all of it is read",
                "Maybe the disk is full: name a file with `--out`, or another folder with `java -D%s=FOLDER -jar ragstone.jar ...`."
                        .formatted(OF_JAVA));
    }
}

package org.ragstone.bench.data;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the files of the project are, seen from where its modules are built. */
public final class Checkout {
    private static final Path ROOT = above(Path.of("").toAbsolutePath());

    private Checkout() {}

    /** Measurements run beside the program's own, and tests in the folder of their module. */
    private static Path above(Path folder) {
        return Files.isDirectory(folder.resolve("rules"))
                ? folder
                : above(folder.resolve("..").normalize());
    }

    public static Path folder(String path) {
        return ROOT.resolve(path);
    }

    /** The program, as the build made it. */
    public static Path jar() {
        return folder("api/target/ragstone.jar");
    }

    /** What starts it sooner, as the build made it. */
    public static Path launcher() {
        return folder("api/target/ragstone");
    }
}

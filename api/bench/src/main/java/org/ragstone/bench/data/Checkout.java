package org.ragstone.bench.data;

import java.nio.file.Path;

/** Where the files of the project are, seen from where its modules are built. */
public final class Checkout {
    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolve("../..").normalize();

    private Checkout() {}

    public static Path folder(String path) {
        return ROOT.resolve(path);
    }

    /** The program, as the build made it. */
    public static Path jar() {
        return folder("api/target/ragstone.jar");
    }
}

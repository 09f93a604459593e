package org.ragstone.api.disk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What systems leave in a folder wherever somebody has looked into it, which nobody misses. */
public final class SystemTraces {
    private static final Set<String> NAMES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private SystemTraces() {}

    /** Whether a file is one; a folder or a link of such a name is somebody's. */
    public static boolean isOne(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && NAMES.contains(file.getFileName().toString().toLowerCase(Locale.ROOT));
    }
}

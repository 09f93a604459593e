package org.ragstone.api.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.api.disk.SystemTraces;

/** Tells the pages that were made here from whatever else may be in a folder, so that nothing else is ever lost with them. */
public final class PageFiles {
    /** What the head of every page says, and of no page that is not made here. */
    private static final Pattern MADE_HERE = Pattern.compile("<meta name=\"?generator\"? content=\"?Ragstone\"?");

    // The head says it within so many bytes.
    private static final int START = 4_096;

    private PageFiles() {}

    /**
     * The first thing in a folder that is no page that was made here, folders and links included.
     *
     * @throws IOException if the folder cannot be looked through
     */
    public static Optional<String> foreignIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> !SystemTraces.isOne(each) && !isPage(each))
                    .map(each -> each.getFileName().toString())
                    .min(Comparator.naturalOrder());
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static boolean isPage(Path file) {
        String name = file.getFileName().toString();
        boolean isNamedSo = name.equals(Pages.INDEX) || FileNames.isOne(name);
        return isNamedSo && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && saysSo(file);
    }

    private static boolean saysSo(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
            return MADE_HERE.matcher(start).find();
        } catch (IOException e) {
            // What cannot be read is not known to be one.
            return false;
        }
    }
}

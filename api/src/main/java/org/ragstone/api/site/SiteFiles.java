package org.ragstone.api.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.api.disk.SystemTraces;

/** The files that a site is made of, as a list in it tells, so that nothing else is ever lost with it. Not thread-safe. */
public final class SiteFiles {
    /** The name of the list. */
    static final String LIST = "site-files.txt";

    private static final String HEADING =
            "Ragstone made these files, and replaces them when the site is published again.";

    private final Set<String> names = new TreeSet<>();

    void add(String name) {
        names.add(name);
    }

    void write(OutputStream out) {
        String text = HEADING + "\n" + names.stream().map(each -> each + "\n").collect(Collectors.joining());
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One thing in a folder that is of no site that was made here, links included; nothing is looked at once one is found.
     *
     * @throws IOException if the folder cannot be looked through
     */
    public static Optional<String> foreignIn(Path folder) throws IOException {
        Set<String> known = known(folder.resolve(LIST));
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .filter(each -> !isOurs(folder, each, known))
                    .map(each -> name(folder, each))
                    .findFirst();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static Set<String> known(Path list) throws IOException {
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try (Stream<String> lines = Files.lines(list)) {
            Set<String> known = lines.collect(Collectors.toCollection(TreeSet::new));
            known.add(LIST);
            return known.contains(HEADING) ? known : Set.of();
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static boolean isOurs(Path folder, Path file, Set<String> known) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (known.contains(name(folder, file)) || SystemTraces.isOne(file));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}

package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folders of what has been replaced in the place of an edition, oldest first. Reads afresh at every call. */
final class History {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("(\\d{4,9})-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)");

    private final Path folder;

    History(Path folder) {
        this.folder = folder;
    }

    /** One of them: its number, its moment, and whether there was no edition. */
    record KeptFolder(int number, Instant moment, Path folder) {
        boolean isNone() {
            return isEmpty(folder);
        }
    }

    Path folder() {
        return folder;
    }

    List<KeptFolder> entries() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.flatMap(path -> entry(path).stream())
                    .sorted(Comparator.comparingInt(KeptFolder::number))
                    .toList();
        } catch (IOException e) {
            throw DiskSteps.unreadable(folder, e);
        }
    }

    Optional<KeptFolder> last() {
        return entries().stream().reduce((earlier, later) -> later);
    }

    /** The folder for the next one. */
    Path next(Instant now) {
        int number = last().map(KeptFolder::number).orElse(0) + 1;
        return folder.resolve(String.format(Locale.ROOT, "%04d-%s", number, MOMENT.format(now)));
    }

    private static Optional<KeptFolder> entry(Path path) {
        Matcher name = NAME.matcher(path.getFileName().toString());
        return name.matches()
                ? Optional.of(new KeptFolder(
                        Integer.parseInt(name.group(1)), MOMENT.parse(name.group(2), Instant::from), path))
                : Optional.empty();
    }

    /** Whether there is nothing in a folder, which says that there was no edition. */
    static boolean isEmpty(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.findAny().isEmpty();
        } catch (IOException e) {
            throw DiskSteps.unreadable(folder, e);
        }
    }
}

package org.ragstone.api.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.api.disk.Disk;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** What a framework or an edition that is made may be called: a name that every system and every address can bear. */
final class FolderName {
    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,98}[\\p{L}\\p{N}])?");

    // Windows takes them for devices, whatever follows a dot.
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE);

    private FolderName() {}

    /**
     * The name, if it can be one.
     *
     * @param argument the name's place on the command line
     * @throws ProblemsException if it cannot be the name of such a folder
     */
    static String of(String name, String argument) {
        if (isSound(name)) {
            return name;
        }
        String hint = DEVICE.matcher(name).matches()
                ? "Windows takes it for a device, whatever follows a dot."
                : "Letters, digits, and `-`, `_` or `.` between them.";
        String meant = meant(name);
        throw new ProblemsException(List.of(new Problem(
                new Location.InFile(argument),
                "`" + name + "` cannot be the name of a folder here",
                isSound(meant) ? "Maybe `" + meant + "`. " + hint : hint)));
    }

    /**
     * Sees to it that nothing beside a folder that is made has a name that Windows or macOS hold for the same.
     *
     * @throws ProblemsException if something has
     */
    static void requireUnlike(Path folder) {
        String name = folder.getFileName().toString();
        String same = folded(name);
        namesIn(Disk.parent(folder)).stream()
                .filter(each -> folded(each).equals(same) && !each.equals(name))
                .findFirst()
                .ifPresent(each -> {
                    throw ProblemsException.of(
                            folder.toString(),
                            "`" + each + "` is there already, which Windows and macOS hold for the same name",
                            "Choose another name.");
                });
    }

    private static List<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw DiskSteps.unreadable(folder, e);
        }
    }

    /** Alike for names that differ in case, or in how Unicode writes an accent, alone. */
    private static String folded(String name) {
        String whole = Normalizer.normalize(name, Normalizer.Form.NFD);
        return whole.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isSound(String name) {
        return SOUND.matcher(name).matches() && !DEVICE.matcher(name).matches();
    }

    /** The nearest to a text that may be one. */
    static String meant(String name) {
        return DEVICE.matcher(name).matches()
                ? name.replace('.', '-')
                : LookAlikes.plain(name)
                        .strip()
                        .replaceAll("[^\\p{L}\\p{N}._-]+", "-")
                        .replaceAll("^[._-]+|[._-]+$", "");
    }
}

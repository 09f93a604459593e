package org.ragstone.api.publishing;

import java.util.List;
import java.util.regex.Pattern;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** What a framework or an edition that is made may be called: a name that every system and every address can bear. */
final class FolderName {
    private static final Pattern SOUND = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,98}[\\p{L}\\p{N}])?");

    private FolderName() {}

    /**
     * The name, if it can be one.
     *
     * @param argument the name's place on the command line
     * @throws ProblemsException if it cannot be the name of such a folder
     */
    static String of(String name, String argument) {
        if (SOUND.matcher(name).matches()) {
            return name;
        }
        String hint = "Letters, digits, and `-`, `_` or `.` between them.";
        String meant = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[._-]+|[._-]+$", "");
        throw new ProblemsException(List.of(new Problem(
                new Location.InFile(argument),
                "`" + name + "` cannot be the name of a folder here",
                SOUND.matcher(meant).matches() ? "Maybe `" + meant + "`. " + hint : hint)));
    }
}

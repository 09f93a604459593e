package org.ragstone.framework;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ragstone.reading.Enclosure;

/**
 * The text of the hidden file in which a publication says what it has put into the folder of an edition: when, and each file
 * with its SHA-256, as {@code sha256sum} writes and checks them.
 */
public record Manifest(String text) {
    private static final Pattern FILE = Pattern.compile("(?m)^[0-9a-f]{64}  (.+)$");

    private static final String PUBLISHED = "# Published ";
    private static final String PUT_BACK = "# Put back ";

    /** Of these files, by their paths in the folder. */
    public static Manifest of(String moment, SortedMap<String, byte[]> files) {
        return begun(PUBLISHED + moment, files);
    }

    /** Of files that had been replaced, and are put back. */
    public static Manifest ofPutBack(String moment, SortedMap<String, byte[]> files) {
        return begun(PUT_BACK + moment, files);
    }

    private static Manifest begun(String first, SortedMap<String, byte[]> files) {
        StringBuilder text = new StringBuilder(
                first + ". A file that is named here and gone is told: take it off with `publish`, or `without`.\n");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            text.append(Sha256.hex(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        return new Manifest(text.toString());
    }

    /** What a folder says of itself, if it does. */
    public static Optional<Manifest> in(Path folder) {
        Enclosure enclosure = new Enclosure(folder);
        Path file = folder.resolve(EditionFile.MANIFEST);
        return enclosure.kind(file) == Enclosure.Kind.FILE
                ? Optional.of(new Manifest(enclosure.text(file, file.toString())))
                : Optional.empty();
    }

    /** Whether it had been replaced before, and was put back. */
    public boolean isPutBack() {
        return text.startsWith(PUT_BACK);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The files that the revision is of. */
    Set<String> names() {
        return FILE.matcher(text)
                .results()
                .map(line -> line.group(1))
                .filter(name -> EditionFile.of(name).takesEffect())
                .collect(Collectors.toSet());
    }
}

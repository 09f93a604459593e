package org.ragstone.api.report.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files for services. Whatever a service is called, they are plain letters, digits and hyphens behind a word of ours, so that
 * every system can bear them and none is a device, a path or another's. Not thread-safe.
 */
final class FileNames {
    private static final String START = "service";
    private static final String END = ".html";
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    /** One that no other has. */
    String of(String service) {
        String plain = plain(service);
        String name = START + (plain.isEmpty() ? "" : "-" + plain);
        String unlike = name;
        for (int number = 2; !taken.add(unlike); number++) {
            unlike = name + "-" + number;
        }
        return unlike + END;
    }

    private static String plain(String service) {
        String letters = Normalizer.normalize(service, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shorter = letters.substring(0, Math.min(letters.length(), LONGEST));
        return shorter.replaceAll("^-|-$", "");
    }

    /** Whether a file can be one that was named here. */
    static boolean isOne(String file) {
        return file.matches(START + "(?:-[a-z0-9]+)*" + END);
    }
}

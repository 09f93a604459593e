package org.ragstone.policy.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rule files that stand one under another in a text. Each begins with a line {@code === rating.drl:12 what it is}: its
 * name, the line of the attack (0 for a sound one), and what it tries. So that a reader sees what there is, a character
 * may be written {@code <U+202E>} and a repetition {@code <300 x TEXT>}.
 */
final class RuleCorpus {
    private static final Path FOLDER = Path.of("src", "test", "resources", "gate");
    private static final Pattern HEADING = Pattern.compile("=== ([\\w.-]+):(\\d+) (.+)");
    private static final Pattern REPETITION = Pattern.compile("<(\\d+) x ((?:[^<>]|<U\\+\\p{XDigit}+>)*)>");
    private static final Pattern CHARACTER = Pattern.compile("<U\\+(\\p{XDigit}+)>");

    private RuleCorpus() {}

    /** {@code line} is where the attack is told, from 1. */
    record Entry(String file, int line, String title, String text) {
        @Override
        public String toString() {
            return file + ": " + title;
        }
    }

    static List<Path> hostile() {
        try (var files = Files.list(FOLDER.resolve("hostile"))) {
            return files.filter(file -> !file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> sound() {
        return entries(FOLDER.resolve("sound.txt"));
    }

    static List<Entry> entries(Path corpus) {
        List<Entry> entries = new ArrayList<>();
        try {
            Matcher heading = HEADING.matcher("");
            StringBuilder text = new StringBuilder();
            for (String line : Files.readString(corpus).split("\n", -1)) {
                if (heading.reset(line).matches()) {
                    close(entries, text);
                    entries.add(new Entry(heading.group(1), Integer.parseInt(heading.group(2)), heading.group(3), ""));
                } else {
                    text.append(line).append('\n');
                }
            }
            close(entries, text);
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(List<Entry> entries, StringBuilder text) {
        if (!entries.isEmpty()) {
            Entry last = entries.remove(entries.size() - 1);
            entries.add(new Entry(last.file(), last.line(), last.title(), expanded(text.toString())));
        }
        text.setLength(0);
    }

    private static String expanded(String text) {
        String repeated = REPETITION
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        expandedCharacters(found.group(2)).repeat(Integer.parseInt(found.group(1)))));
        return expandedCharacters(repeated);
    }

    private static String expandedCharacters(String text) {
        return CHARACTER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}

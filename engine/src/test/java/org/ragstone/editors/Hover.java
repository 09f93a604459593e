package org.ragstone.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ragstone.model.Problems;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Yaml;
import org.ragstone.testing.TestRules;

/**
 * What an editor tells of each key: the words of {@code hover.yaml}, else those that the tables of the guide for writers have. A key that neither has fails, so that none is without. Not thread-safe.
 */
public final class Hover {
    private static final Path TEXTS = Path.of("src", "test", "resources", "editors", "hover.yaml");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Map<String, String> guide = new HashMap<>();
    private final MapNode texts;
    private final Set<String> told = new HashSet<>();

    public Hover() {
        texts = Yaml.map("hover.yaml", read(TEXTS), new Problems());
        String writing = read(TestRules.SHIPPED.resolve("WRITING.md"));
        readTable(writing, "| Key | Says |", "");
        readTable(writing, "| Of `trend` | Can be |", "trend.");
        readTable(writing, "| Of `regression` | Can be |", "regression.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readTable(String guideText, String header, String under) {
        int start = guideText.indexOf(header);
        if (start < 0) {
            throw new IllegalStateException("the guide has no table " + header);
        }
        List<String> rows = guideText
                .substring(start)
                .lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .toList();
        for (String row : rows) {
            List<String> cells = List.of(row.substring(1).split("(?<!\\|)\\|(?!\\|)")).stream()
                    .map(String::strip)
                    .toList();
            String says = plain(cells.get(1))
                    + (under.isEmpty() || cells.size() < 3 ? "" : " Usually " + plain(cells.get(2)));
            codes(cells.get(0))
                    .forEach(key -> guide.put(
                            under + key, cells.get(0).contains("since language") ? says + " Since language 2." : says));
        }
    }

    private static List<String> codes(String cell) {
        List<String> codes = new ArrayList<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    /** Without links, which lead nowhere from an editor. */
    private static String plain(String markdown) {
        String text = markdown.replaceAll(":? ?see \\[[^\\]]*\\]\\([^)]*\\)", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1");
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /** What is told of the key that a path leads to. */
    public String of(String path) {
        String found = texts.get(path)
                .map(node -> node.text())
                .or(() -> Optional.ofNullable(guide.get(path)))
                .orElseThrow(() ->
                        new IllegalStateException("no editor could tell what `" + path + "` is: say it in " + TEXTS));
        told.add(path);
        return found;
    }

    /** The texts of {@code hover.yaml} that nothing is told by. */
    List<String> untold() {
        return texts.names().stream().filter(name -> !told.contains(name)).toList();
    }
}

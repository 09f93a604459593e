package org.ragstone.api.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.ragstone.Ragstone;
import org.ragstone.api.Folders;

/** Dashboards of real rules and real data, and ways to find one's way in them. */
final class Dashboards {
    static final Path RULES = Path.of("..", "rules");
    private static final Path SAMPLES = Path.of("..", "samples");

    private static final Map<String, Dashboard> MADE = new ConcurrentHashMap<>();

    private Dashboards() {}

    static Dashboard ofSample(String sample) {
        return MADE.computeIfAbsent(sample, name -> of(RULES, SAMPLES.resolve(name)));
    }

    /** That of a sample of Kent's without the columns that its edition asks for. */
    static Dashboard asUsual(Path folder, String sample) throws IOException {
        return of(kentWith(folder, "framework.yaml", "", ""), SAMPLES.resolve(sample));
    }

    static Dashboard of(Path rules, Path data) {
        return Dashboard.of(Ragstone.withRules(rules).evaluate(data));
    }

    /** An edition of Kent's alone, shown as usual, with a text of one of its files replaced. */
    static Path kentWith(Path folder, String file, String text, String other) throws IOException {
        Path from = RULES.resolve(Path.of("kent", "2018-19"));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Path to = folder.resolve(Path.of("kent", "2018-19"))
                        .resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
        Path changed = folder.resolve(Path.of("kent", "2018-19", file));
        Files.writeString(changed, Files.readString(changed).replace(text, other));
        Folders.takeLayoutsOut(folder);
        return folder;
    }

    static Block block(Dashboard dashboard, String service) {
        return dashboard.blocks().stream()
                .filter(each -> each.service().name().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** The first row of the indicator, wherever it is. */
    static Row row(Dashboard dashboard, String ref) {
        return dashboard.blocks().stream()
                .flatMap(block -> block.groups().stream())
                .flatMap(group -> group.tables().stream())
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.indicator().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    static Action action(Dashboard dashboard, String word) {
        return dashboard.actions().stream()
                .filter(each -> each.word().name().equals(word))
                .findFirst()
                .orElseThrow();
    }

    static Action.Required required(Dashboard dashboard, String word, String ref) {
        return action(dashboard, word).required().stream()
                .filter(each -> each.indicator().ref().equals(ref))
                .findFirst()
                .orElseThrow();
    }

    static List<String> exceptions(Dashboard dashboard) {
        return dashboard.exceptions().services().stream()
                .flatMap(each -> each.rows().stream())
                .map(row -> row.indicator().ref())
                .toList();
    }
}

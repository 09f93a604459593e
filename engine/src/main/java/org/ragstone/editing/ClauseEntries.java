package org.ragstone.editing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.reading.Node.MapNode;

/** Clauses that an edition takes over, to be written into its own framework.yaml as they are written where they stand. */
record ClauseEntries(Edition edition, Collection<String> ids) {
    static final String CLAUSES = "clauses";

    /** The text of that with them, before those that it has. */
    String in(WrittenYaml own) {
        String text = own.file().text();
        Optional<MapNode> clauses = own.under(CLAUSES);
        if (clauses.isEmpty()) {
            return (text.isEmpty() || text.endsWith("\n") ? text : text + "\n") + CLAUSES + ":\n" + lines("  ");
        }
        int at = clauses.get().names().stream()
                .map(name -> offset(clauses.get().whereKey(name)))
                .min(Integer::compare)
                .orElseGet(() -> offset(clauses.get().where()) + 1);
        String line = text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
        boolean isLine = line.isBlank() && !clauses.get().names().isEmpty();
        String entries = isLine
                ? lines(line)
                : ids.stream().map(this::inBraces).collect(Collectors.joining(", "))
                        + (clauses.get().names().isEmpty() ? "" : ", ");
        int place = isLine ? at - line.length() : at;
        return text.substring(0, place) + entries + text.substring(place);
    }

    private static int offset(Location where) {
        return where instanceof Location.InText in ? in.excerpt().offset() : 0;
    }

    private String lines(String indent) {
        return ids.stream().map(id -> lines(id, indent)).collect(Collectors.joining());
    }

    private String lines(String id, String indent) {
        return written(id)
                .orElseGet(() -> inBraces(id) + "\n")
                .lines()
                .map(line -> line.isEmpty() ? "\n" : indent + line + "\n")
                .collect(Collectors.joining());
    }

    /** Its lines where it stands on lines of its own, without what they are indented by. */
    private Optional<String> written(String id) {
        return edition.files().frameworkYamls().stream()
                .map(WrittenYaml::new)
                .flatMap(yaml -> yaml
                        .under(CLAUSES)
                        .filter(clauses -> clauses.get(id).isPresent())
                        .map(clauses -> written(yaml.file(), offset(clauses.whereKey(id))))
                        .stream())
                .findFirst()
                .flatMap(lines -> lines);
    }

    private static Optional<String> written(SourceFile file, int key) {
        int start = file.text().lastIndexOf('\n', key - 1) + 1;
        String indent = file.text().substring(start, key);
        if (!indent.isBlank()) {
            return Optional.empty();
        }
        List<String> lines = file.text().substring(start).lines().toList();
        int end = 1;
        for (int i = 1; i < lines.size() && isOfEntry(lines.get(i), indent); i++) {
            end = lines.get(i).isBlank() ? end : i + 1;
        }
        return Optional.of(lines.subList(0, end).stream()
                .map(line -> line.isBlank() ? "" : line.substring(indent.length()))
                .collect(Collectors.joining("\n")));
    }

    private static boolean isOfEntry(String line, String indent) {
        return line.isBlank() || line.startsWith(indent + " ");
    }

    private String inBraces(String id) {
        Clause clause = Objects.requireNonNull(edition.clauses().get(id));
        String place = clause.place().isEmpty() ? "" : ", place: " + quoted(clause.place());
        return "%s: { words: %s, source: %s%s }".formatted(id, quoted(clause.words()), quoted(clause.source()), place);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}

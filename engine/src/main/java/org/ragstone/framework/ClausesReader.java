package org.ragstone.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;

/** Reads the documents that a framework is written from, and their sentences. */
final class ClausesReader {
    static final String CLAUSES = "clauses";
    static final String NOT_ABOUT_RATING = "clauses-not-about-rating";
    static final String SOURCES = "sources";

    /** What can be said of a sentence. */
    static final List<String> OF_A_CLAUSE = List.of("words", "source", "place");

    static final Pattern CLAUSE_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    private final FrameworkYaml yaml;
    private final Map<String, String> sources;

    ClausesReader(FrameworkYaml yaml) {
        this.yaml = yaml;
        this.sources = readSources();
    }

    Map<String, String> sources() {
        return sources;
    }

    private Map<String, String> readSources() {
        Map<String, String> read = new LinkedHashMap<>();
        yaml.noteShape(SOURCES, yaml.keys()::map);
        yaml.keys().map(SOURCES).ifPresent(map -> {
            Keys documents = new Keys(map, List.copyOf(map.names()), yaml.problems());
            map.names().forEach(id -> read.put(id, yaml.line(documents, id)));
        });
        return Collections.unmodifiableMap(read);
    }

    /** The sentences that rules can cite. */
    Map<String, Clause> clauses() {
        return clauses(CLAUSES);
    }

    /** The sentences that say nothing of rating, so that no rule can cite them. */
    Map<String, Clause> notAboutRating(Map<String, Clause> clauses) {
        Map<String, Clause> others = clauses(NOT_ABOUT_RATING);
        others.keySet().stream().filter(clauses::containsKey).forEach(id -> yaml.problems()
                .add(
                        yaml.keys().whereKey(NOT_ABOUT_RATING, id),
                        "`" + id + "` is one of the `clauses` too",
                        "Leave it out there or here."));
        return others;
    }

    private Map<String, Clause> clauses(String key) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        yaml.noteShape(key, yaml.keys()::map);
        yaml.keys().maps(key).forEach((id, map) -> {
            Keys clause = new Keys(map, OF_A_CLAUSE, yaml.problems());
            if (!CLAUSE_ID.matcher(id).matches()) {
                yaml.noteUnreadName(key);
                yaml.problems()
                        .add(
                                yaml.keys().whereKey(key, id),
                                "`" + id + "` cannot name a clause",
                                "Use letters, digits, `-`, `_` and `.`.");
            }
            Fields texts = clause.fields();
            String words = texts.required("words");
            texts.required("source");
            String source = yaml.isComplete(SOURCES)
                    ? texts.wordOf("source", sources.keySet(), "Others are declared under `sources`.")
                    : texts.text("source");
            clauses.put(id, new Clause(id, words, source, yaml.line(clause, "place")));
        });
        return Collections.unmodifiableMap(clauses);
    }
}

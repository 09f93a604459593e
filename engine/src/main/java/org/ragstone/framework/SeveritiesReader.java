package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.TextNode;

/** Reads how severe alerts and actions are, where an edition orders them. */
final class SeveritiesReader {
    static final String SEVERITIES = "severities";
    static final String SEVERITY = "severity";

    private final FrameworkYaml yaml;
    private final WordList severities;

    /** @param severities those declared, worst first */
    SeveritiesReader(FrameworkYaml yaml, WordList severities) {
        this.yaml = yaml;
        this.severities = severities;
    }

    WordList severities() {
        return severities;
    }

    /** How severe an alert or an action is; where others are ordered, it has to say so. */
    Optional<Word> of(String name, Keys word, Location where) {
        String severity = word.text(SEVERITY);
        if (severities.allNames().isEmpty()) {
            return severities.find(severity);
        }
        if (severities.all().isEmpty()) {
            refuseUndeclared(severity, word);
        } else if (severity.isEmpty() && !word.isMisspelt(SEVERITY)) {
            yaml.problems().add(where, "`" + name + "` has no `severity`", Nearest.hint("", severities.names()));
        } else {
            word.fields().wordOf(SEVERITY, severities.names());
        }
        return severities.find(severity);
    }

    private void refuseUndeclared(String severity, Keys word) {
        if (!severity.isEmpty()) {
            word.fields()
                    .fault(
                            SEVERITY,
                            "no `severities` are declared",
                            "List them in framework.yaml, worst first: `severities: [HIGH, LOW]`.");
        }
    }

    /** The words in the order of their severities; each keeps its place among those that are as severe. */
    List<Word> worstFirst(List<Word> words) {
        if (severities.all().isEmpty()) {
            return words;
        }
        List<Word> sorted = new ArrayList<>();
        words.stream().sorted(Comparator.comparing(Word::rank)).forEach(word -> sorted.add(word.at(sorted.size())));
        return sorted;
    }

    /** Reports each that no alert and no action has; where one has none that is known, it may have been meant. */
    void refuseUnused(WordList alerts, WordList actions) {
        List<Word> words =
                Stream.of(alerts, actions).flatMap(list -> list.all().stream()).toList();
        boolean areKnown = Stream.of(severities, alerts, actions)
                        .allMatch(list -> list.allNames().isPresent())
                && words.stream().allMatch(word -> word.severity().isPresent());
        if (!areKnown) {
            return;
        }
        Set<String> used =
                words.stream().map(word -> word.severity().orElseThrow().name()).collect(Collectors.toSet());
        for (TextNode text : yaml.keys().list(SEVERITIES)) {
            // One that is given twice is told once.
            if (severities.find(text.text()).isPresent() && used.add(text.text())) {
                yaml.problems()
                        .add(
                                text.where(),
                                "no alert and no action is `" + text.text() + "`",
                                "Give it to one, or leave it out.");
            }
        }
    }
}

package org.ragstone.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** Reports each that no alert and no action has. */
    void refuseUnused(WordList alerts, WordList actions) {
        if (alerts.allNames().isEmpty() || actions.allNames().isEmpty()) {
            return;
        }
        List<String> used = Stream.of(alerts, actions)
                .flatMap(list -> list.all().stream())
                .flatMap(word -> word.severity().stream())
                .map(Word::name)
                .toList();
        for (TextNode text : yaml.keys().list(SEVERITIES)) {
            if (severities.find(text.text()).isPresent() && !used.contains(text.text())) {
                yaml.problems()
                        .add(
                                text.where(),
                                "no alert and no action is `" + text.text() + "`",
                                "Give it to one, or leave it out.");
            }
        }
    }
}

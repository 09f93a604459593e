package org.ragstone.framework;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.ragstone.model.FindingKind;

/**
 * Every word that an edition declares: those of each kind of finding, those that a data set may record, those of runs, who can be
 * asked to act, and how severe alerts and actions are, worst first.
 */
public record Words(
        Map<FindingKind, WordList> ofFindings,
        WordList assessments,
        WordList groups,
        Runs runs,
        Posts posts,
        WordList severities) {
    public Words {
        ofFindings = Map.copyOf(ofFindings);
    }

    /** The key of framework.yaml under which the words of a kind are declared. */
    public static String key(FindingKind kind) {
        return switch (kind) {
            case RATING -> "ratings";
            case NOT_RATED -> "not-rated";
            case RANGE -> "ranges";
            case DIRECTION -> "directions";
            case ALERT -> "alerts";
            case ACTION -> "actions";
        };
    }

    static String[] keys() {
        return Arrays.stream(FindingKind.values()).map(Words::key).toArray(String[]::new);
    }

    /** Where a word is declared that was written in the place of another: a sentence to tell, or none where it is no word. */
    public String declaring(String word) {
        Stream<String> ofFinding = Arrays.stream(FindingKind.values())
                .filter(kind -> of(kind).find(word).isPresent())
                .map(Words::key);
        Stream<String> others = Stream.of(
                        Map.entry("assessments", assessments.names()),
                        Map.entry("groups", groups.names()),
                        Map.entry(RunsReader.RUNS, runs.names().names()),
                        Map.entry(PostsReader.POSTS, posts.keys()),
                        Map.entry(SeveritiesReader.SEVERITIES, severities.names()))
                .filter(list -> list.getValue().contains(word))
                .map(Map.Entry::getKey);
        return Stream.concat(ofFinding, others)
                .findFirst()
                .map(key -> "It is one of `" + key + "`.")
                .orElse("");
    }

    /** The words a finding of the kind can have. */
    public WordList of(FindingKind kind) {
        WordList words = ofFindings.get(kind);
        if (words == null) {
            throw new IllegalStateException("no words of " + kind);
        }
        return words;
    }

    public WordList ratings() {
        return of(FindingKind.RATING);
    }

    public WordList notRated() {
        return of(FindingKind.NOT_RATED);
    }

    public WordList directions() {
        return of(FindingKind.DIRECTION);
    }

    public WordList ranges() {
        return of(FindingKind.RANGE);
    }

    public WordList actions() {
        return of(FindingKind.ACTION);
    }

    public WordList alerts() {
        return of(FindingKind.ALERT);
    }
}

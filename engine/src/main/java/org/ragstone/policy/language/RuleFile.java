package org.ragstone.policy.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of an edition in reading order. A rule reads only what the files above its own conclude. */
public enum RuleFile {
    NO_FIGURE("no-figure.drl", List.of("No figure"), EnumSet.of(Verb.DO_NOT_RATE)),
    PHASED_TARGET("phased-target.drl", List.of("Which target"), EnumSet.of(Verb.JUDGE)),
    NOT_RATED("not-rated.drl", List.of("Not rated"), EnumSet.of(Verb.DO_NOT_RATE)),
    EXPECTED_RANGE("expected-range.drl", List.of("Expected range"), EnumSet.of(Verb.RANGE)),
    DIRECTION_OF_TRAVEL("direction-of-travel.drl", List.of("Direction of travel", "Trend"), EnumSet.of(Verb.TRAVEL)),
    RATING("rating.drl", List.of("Rating"), EnumSet.of(Verb.RATE)),
    FLOOR_STANDARD("floor-standard.drl", List.of("Floor standard"), EnumSet.of(Verb.REQUIRE, Verb.ALERT)),
    REQUIRED_ACTION("required-action.drl", List.of("Required action"), EnumSet.of(Verb.REQUIRE, Verb.ALERT));

    private final String fileName;
    private final List<String> nameStarts;
    private final Set<Verb> verbs;

    RuleFile(String fileName, List<String> nameStarts, Set<Verb> verbs) {
        this.fileName = fileName;
        this.nameStarts = nameStarts;
        this.verbs = verbs;
    }

    public static Optional<RuleFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    public static List<String> fileNames() {
        return Arrays.stream(values()).map(RuleFile::fileName).toList();
    }

    public String fileName() {
        return fileName;
    }

    /** The words one of which starts the name of each of its rules, before a colon. */
    public List<String> nameStarts() {
        return nameStarts;
    }

    public Set<Verb> verbs() {
        return verbs;
    }

    /** The names of its verbs as rules write them. */
    public List<String> verbNames() {
        return verbs.stream().map(Verb::text).toList();
    }

    /** Whether its rules may look at facts of the type: those given, and those that the files above conclude. */
    public boolean mayRead(FactType fact) {
        return fact.concludedIn().map(file -> file.ordinal() < ordinal()).orElse(true);
    }
}

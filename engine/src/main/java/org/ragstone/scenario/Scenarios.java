package org.ragstone.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Period;
import org.ragstone.model.Problems;

/** The cases of an edition's test files that could be read, file by file. Immutable. */
public final class Scenarios {
    /** Those of an edition that could not be read at all. */
    public static final Scenarios NONE = new Scenarios(List.of());

    private final List<Scenario> all;

    private Scenarios(List<Scenario> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads them; the faults of the files are added to the problems.
     *
     * @param rules the names of the edition's rules, or empty where they are not known
     */
    public static Scenarios read(Edition edition, Optional<List<String>> rules, Problems problems) {
        return read(edition.testFiles(), edition, rules, problems);
    }

    /** Likewise, those of some of its files. */
    static Scenarios read(List<SourceFile> files, Edition edition, Optional<List<String>> rules, Problems problems) {
        List<Scenario> scenarios = new ArrayList<>();
        // The files of a folder have one, which is read from the framework.yaml there.
        Map<String, Period> periods = new HashMap<>();
        files.forEach(file -> scenarios.addAll(ScenarioFile.read(
                file,
                edition,
                rules,
                () -> periods.computeIfAbsent(file.edition(), any -> ScenarioFile.defaultPeriod(edition, file)),
                problems)));
        return new Scenarios(scenarios);
    }

    /** The period that cases without one of their own are judged at, by the edition in whose folder they stand. */
    public static Map<String, Period> periods(Edition edition) {
        Map<String, Period> periods = new TreeMap<>();
        edition.testFiles().forEach(file -> periods.put(file.edition(), ScenarioFile.defaultPeriod(edition, file)));
        return periods;
    }

    public int count() {
        return all.size();
    }

    List<Scenario> all() {
        return all;
    }
}

package org.ragstone.bench.data;

import java.nio.file.Path;
import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Period;

/** The editions that are judged by, and for how many periods before the one that is due an indicator may have figures. */
public enum BenchEdition {
    KENT("rules", "kent", "2018-19", "2018-07", List.of(0, 1, 2, 12, 13)),
    /** With charts. */
    DOVER("rules", "dover", "2022-23", "2023/24-Q2", List.of(3, 8, 15, 23, 35)),
    /** With charts, and rules that ask what was before. */
    FIRE("engine/src/test/resources/frameworks/rules", "fire-authority", "2023-24", "2024-06", List.of(0, 3, 11, 23));

    private final String rules;
    private final String framework;
    private final String edition;
    private final String report;
    private final List<Integer> histories;

    BenchEdition(String rules, String framework, String edition, String report, List<Integer> histories) {
        this.rules = rules;
        this.framework = framework;
        this.edition = edition;
        this.report = report;
        this.histories = histories;
    }

    /** The folder of its framework's rules. */
    public Path rules() {
        return Checkout.folder(rules);
    }

    public String framework() {
        return framework;
    }

    /** The edition as its files are now. */
    public Edition read() {
        return new RulesFolder(rules()).read(framework, edition);
    }

    /** The period that is reported on. */
    public Period report() {
        return Period.parse(report).orElseThrow();
    }

    List<Integer> histories() {
        return histories;
    }

    /** As a reader knows it. */
    public String title() {
        return framework + " " + edition;
    }
}

package org.ragstone.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ragstone.model.Basis;
import org.ragstone.model.Indicator;
import org.ragstone.model.IndicatorKind;
import org.ragstone.model.JudgedAgainst;
import org.ragstone.model.Period;

/**
 * A framework as it stands in the periods it is in force for: what it is called, the words it answers with, its
 * arithmetic settings and the text of its rule files. Maps keep the order of framework.yaml. {@code revision} is the
 * SHA-256 of framework.yaml and the rule files.
 */
public record Edition(
        String framework,
        String name,
        String title,
        String council,
        Optional<Period> from,
        Optional<Period> until,
        Map<String, String> sources,
        Map<String, Clause> clauses,
        Words words,
        Map<IndicatorKind, List<Basis>> due,
        Map<String, List<Basis>> columns,
        JudgedAgainst shownTarget,
        FigurePolicy figures,
        List<SourceFile> ruleFiles,
        List<SourceFile> testFiles,
        String revision) {

    /** The framework and the edition: {@code council/2018-19}. */
    public String path() {
        return framework + "/" + name;
    }

    /** The bases that an indicator owes a result on: its own, else those of its kind. */
    public List<Basis> basesOf(Indicator indicator) {
        return indicator.bases().isEmpty() ? due.getOrDefault(indicator.kind(), List.of()) : indicator.bases();
    }

    /** Whether the edition has not ended before the period does; a later edition may have taken over. */
    boolean holds(Period period) {
        return until.map(end -> !period.last().isAfter(end.last())).orElse(true);
    }
}

package org.ragstone.api.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ragstone.api.assessment.AssessmentListener;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.assessment.Strictness;
import org.ragstone.api.report.CheckedData;
import org.ragstone.check.RulesCheck.CheckedRules;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.slices.Councils;
import org.ragstone.dataset.slices.SlicedDataSets;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Looks through data sets, one by one, each with the edition that judges it. */
final class DataCheck {
    private final JudgingEditions editions;
    private final Assessments assessments;

    DataCheck(RulesFolder folder, Console console) {
        this.editions = new JudgingEditions(folder, console.compiler());
        this.assessments = Assessments.by(editions, AssessmentListener.NONE, console.clock());
    }

    /** A data set, or each council in it; what is wrong with its edition is told of that. */
    List<CheckedData> of(Path path) {
        boolean isOfCouncils =
                Councils.of(path).filter(names -> !names.isEmpty()).isPresent();
        return isOfCouncils
                ? new CouncilsCheck(path.toString(), this).of(SlicedDataSets.councilByCouncil(path))
                : List.of(of(path.toString(), () -> DataSetReader.open(path, Overrides.NONE)));
    }

    CheckedData of(String name, Supplier<DataSetReader> data) {
        try {
            return CheckedData.judged(name, assessments.evaluate(data, Strictness.WARNED));
        } catch (ProblemsException e) {
            // By place and fault: of a file that an edition takes over, the hint says more there.
            Set<Problem> ofEditions = new TreeSet<>(editions.checked().problems());
            List<Problem> own = e.problems().stream()
                    .filter(problem -> !ofEditions.contains(problem))
                    .toList();
            return CheckedData.refused(name, e.notices(), own);
        }
    }

    /** The editions that judge those that were looked through. */
    CheckedRules editions() {
        return editions.checked();
    }
}

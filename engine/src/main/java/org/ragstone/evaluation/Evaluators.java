package org.ragstone.evaluation;

import java.util.Optional;
import java.util.function.Function;
import org.ragstone.dataset.EditionFinder;
import org.ragstone.framework.Edition;
import org.ragstone.framework.NotAmongTheRules;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.ProblemsException;

/** Where a data set finds the rules it is judged by. */
public interface Evaluators {
    /** @throws NotAmongTheRules if there is no such framework */
    void requireFramework(String framework);

    /**
     * The rules that judge the data set.
     *
     * @throws ProblemsException if there is no such edition, or it has mistakes
     */
    Evaluator evaluator(DataSetHeader header);

    /**
     * The data set judged. Its rules are found while it is read, so that the faults of both are told together.
     *
     * @throws ProblemsException if the data set or its edition has mistakes
     */
    default Evaluation evaluate(Function<EditionFinder, DataSet> reading) {
        Finder finder = new Finder(this);
        DataSet data = reading.apply(finder);
        return finder.found.orElseThrow().evaluate(data);
    }

    /** Remembers what was found for one data set. */
    final class Finder implements EditionFinder {
        private final Evaluators evaluators;
        private Optional<Evaluator> found = Optional.empty();

        private Finder(Evaluators evaluators) {
            this.evaluators = evaluators;
        }

        @Override
        public void requireFramework(String framework) {
            evaluators.requireFramework(framework);
        }

        @Override
        public Edition edition(DataSetHeader header) {
            Evaluator evaluator = evaluators.evaluator(header);
            found = Optional.of(evaluator);
            return evaluator.edition();
        }
    }
}

package org.ragstone;

import org.ragstone.evaluation.Evaluator;
import org.ragstone.model.DataSetHeader;

/** Where data sets find the rules they are judged by. Thread-safe. */
public interface Rules {
    /** @throws org.ragstone.framework.NotAmongTheRules if there is no such framework */
    void requireFramework(String framework);

    /**
     * What judges a data set with such a header.
     *
     * @throws org.ragstone.model.ProblemsException if there is no such edition, or it has mistakes
     */
    Evaluator evaluatorFor(DataSetHeader header);

    /** These rules for one run, in which nothing is looked up twice: an edit meanwhile changes no part of an answer. */
    default Rules forARun() {
        return this;
    }
}

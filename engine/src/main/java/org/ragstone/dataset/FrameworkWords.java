package org.ragstone.dataset;

import org.ragstone.framework.Words;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.ProblemsException;

/** Where a data set finds the words of the framework it names. */
public interface FrameworkWords {
    /** @throws ProblemsException if there is no such framework */
    void requireFramework(String framework);

    /**
     * The words of the edition that judges the data set.
     *
     * @throws ProblemsException if there is no such edition, or it has mistakes
     */
    Words words(DataSetHeader header);
}

package org.ragstone.dataset;

import org.ragstone.framework.RulesFolder;
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

    /** The words of the editions in a folder of rules. */
    static FrameworkWords of(RulesFolder rules) {
        return new FrameworkWords() {
            @Override
            public void requireFramework(String framework) {
                rules.requireFramework(framework);
            }

            @Override
            public Words words(DataSetHeader header) {
                return rules.edition(header.framework(), header.edition(), header.period())
                        .words();
            }
        };
    }
}

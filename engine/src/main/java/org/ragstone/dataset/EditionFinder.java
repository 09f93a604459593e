package org.ragstone.dataset;

import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.ProblemsException;

/** Where a data set finds the edition it is judged by, whose words it uses. */
public interface EditionFinder {
    /** @throws ProblemsException if there is no such framework */
    void requireFramework(String framework);

    /**
     * The edition that judges the data set.
     *
     * @throws ProblemsException if there is no such edition, or it has mistakes
     */
    Edition edition(DataSetHeader header);

    /** The editions in a folder of rules. */
    static EditionFinder of(RulesFolder rules) {
        return new EditionFinder() {
            @Override
            public void requireFramework(String framework) {
                rules.requireFramework(framework);
            }

            @Override
            public Edition edition(DataSetHeader header) {
                return rules.edition(header.framework(), header.edition(), header.period());
            }
        };
    }

    /** The one edition, whichever a data set names. */
    static EditionFinder only(Edition edition) {
        return new EditionFinder() {
            @Override
            public void requireFramework(String framework) {
                // There is no other that it could be.
            }

            @Override
            public Edition edition(DataSetHeader header) {
                return edition;
            }
        };
    }
}

package org.ragstone.explain;

import java.util.List;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Notice;

/**
 * What decided of an indicator: a data set judged by an edition.
 *
 * @param id names what it was made from: that of the whole, whatever is explained
 * @param notices how the files were read, where that was otherwise than plainly
 */
public record Decision(String id, Edition edition, DataSetHeader header, List<Notice> notices) {
    public Decision {
        notices = List.copyOf(notices);
    }

    static Decision of(Evaluation evaluation) {
        return new Decision(evaluation.decisionId(), evaluation.edition(), evaluation.header(), evaluation.notices());
    }
}

package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.Warning;
import org.ragstone.warning.Gathered;
import org.ragstone.warning.Warnings;

/**
 * What some of the indicators of a data set come to at a report, added up while each of them is judged and let go: it holds
 * none of them. Not thread-safe.
 */
public final class EvaluatedPart {
    private final Edition edition;
    private final DataSet data;
    private final Warnings warnings;
    private final Tally tally;
    private final Gathered gathered = new Gathered();

    /** @param data the header, and what is said of no single indicator */
    EvaluatedPart(Edition edition, DataSet data) {
        this.edition = edition;
        this.data = data;
        this.warnings = new Warnings(data);
        this.tally = new Tally(edition);
    }

    /**
     * Adds an indicator, in the order of the data set.
     *
     * @return what makes no sense in it
     */
    public List<Warning> add(JudgedIndicator judged) {
        tally.add(judged);
        List<Warning> own = judged.warnings(warnings);
        gathered.add(judged.joined(), own);
        return own;
    }

    Edition edition() {
        return edition;
    }

    DataSet data() {
        return data;
    }

    Tally tally() {
        return tally;
    }

    Gathered gathered() {
        return gathered;
    }
}

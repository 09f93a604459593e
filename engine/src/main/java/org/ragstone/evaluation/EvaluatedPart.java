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
    private final Evaluator evaluator;
    private final DataSet data;
    private final Warnings warnings;
    private final Tally tally;
    private final Gathered gathered = new Gathered();
    private final StringBuilder digests = new StringBuilder();

    /** @param data the header, and what is said of no single indicator */
    EvaluatedPart(Evaluator evaluator, DataSet data) {
        this.evaluator = evaluator;
        this.data = data;
        this.warnings = new Warnings(data);
        this.tally = new Tally(evaluator.edition());
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

    /** Adds the digest of an indicator, for whoever asks for the id of the decision. */
    public void add(IndicatorDigest digest) {
        digests.append(digest.line());
    }

    /** The edition that judges it. */
    public Edition edition() {
        return evaluator.edition();
    }

    DataSet data() {
        return data;
    }

    Warnings warnings() {
        return warnings;
    }

    Tally tally() {
        return tally;
    }

    Gathered gathered() {
        return gathered;
    }

    String digests() {
        return digests.toString();
    }
}

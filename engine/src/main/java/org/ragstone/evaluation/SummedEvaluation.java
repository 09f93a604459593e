package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Warning;
import org.ragstone.warning.Gathered;
import org.ragstone.warning.Warnings;

/**
 * What an evaluation comes to, summed up from its parts in their order: the same totals, warnings and name as those of an {@link
 * Evaluation} of all at once, in memory that does not grow with it. Not thread-safe.
 */
public final class SummedEvaluation {
    private final Edition edition;
    private final Tally tally;
    private final Gathered gathered = new Gathered();
    private DataSet data;

    /** Of the part, and those that are added. */
    public SummedEvaluation(EvaluatedPart first) {
        this.edition = first.edition();
        this.tally = new Tally(edition);
        this.data = first.data();
        add(first);
    }

    /** Adds the indicators that come next, or what is said of no single one. */
    public void add(EvaluatedPart next) {
        tally.add(next.tally());
        gathered.add(next.gathered());
        DataSet other = next.data();
        if (!other.commentary().isEmpty() || !other.acknowledged().isEmpty()) {
            data = other;
        }
    }

    public Edition edition() {
        return edition;
    }

    public DataSetHeader header() {
        return data.header();
    }

    public Summary summary() {
        return tally.summary();
    }

    /** What makes no sense and is about no single indicator. */
    public List<Warning> warnings() {
        return new Warnings(data).ofTheWhole(gathered);
    }

    /** What names the decision, given the digests of its indicators. */
    public DecisionNamer namer() {
        return new DecisionNamer(edition, data);
    }
}

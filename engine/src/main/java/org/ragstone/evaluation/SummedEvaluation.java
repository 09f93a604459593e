package org.ragstone.evaluation;

import java.util.List;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Sha256;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Warning;
import org.ragstone.warning.Gathered;

/**
 * What an evaluation comes to, summed up from its parts in their order: the same totals, warnings and id as those of an {@link
 * Evaluation} of all at once, in memory that does not grow with it. Not thread-safe.
 */
public final class SummedEvaluation {
    private final EvaluatedPart first;
    private final Tally tally;
    private final Gathered gathered = new Gathered();
    private final Sha256 text = new Sha256();

    /** Of the part, and those that are added. */
    public SummedEvaluation(EvaluatedPart first) {
        Edition edition = first.edition();
        this.first = first;
        this.tally = new Tally(edition);
        text.addPart(DecisionText.beforeDigests(first.data(), edition.path(), edition.revision()));
        add(first);
    }

    /** Adds the indicators that come next. */
    public void add(EvaluatedPart next) {
        tally.add(next.tally());
        gathered.add(next.gathered());
        text.addPart(next.digests());
    }

    public Edition edition() {
        return first.edition();
    }

    public DataSetHeader header() {
        return first.data().header();
    }

    public Summary summary() {
        return tally.summary();
    }

    /** What makes no sense and is about no single indicator. */
    public List<Warning> warnings() {
        return first.warnings().ofTheWhole(gathered);
    }

    /** The id of the decision; nothing can be added afterwards. It is asked for once, where every part had its digests. */
    public String decisionId() {
        return DecisionId.named(text.text());
    }
}

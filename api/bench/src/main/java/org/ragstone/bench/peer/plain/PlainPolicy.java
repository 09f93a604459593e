package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A council's policy as straight Java. */
public interface PlainPolicy {
    /** The ratings, the best first. */
    List<String> ratings();

    /** The one status, and why which target counts, if one does. */
    PlainFinding status(PlainResult result);

    /** The status and all else. */
    List<PlainFinding> all(PlainResult result);

    /** The rating of another figure held against the same. */
    PlainRule rating(PlainJudgement judgement, BigDecimal figure);

    /** Likewise where there is a judgement with a figure, else null. */
    default @Nullable PlainRule rating(PlainResult result) {
        PlainJudgement judgement = result.judgement();
        BigDecimal figure = result.figure();
        return judgement == null || figure == null ? null : rating(judgement, figure);
    }
}

package org.ragstone.api.report;

import java.util.List;
import org.ragstone.evaluation.JudgedIndicator;

/** Writes indicators in one form, one after the other. Not thread-safe: each thread has its own. */
public interface PieceWriter {
    /** Adds an indicator that was judged. */
    void add(PieceHeading heading, JudgedIndicator judged);

    /** All that was written since it was last asked, in order. */
    List<Piece> take();
}

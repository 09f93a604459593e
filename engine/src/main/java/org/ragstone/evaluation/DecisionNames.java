package org.ragstone.evaluation;

import org.ragstone.framework.Sha256;
import org.ragstone.model.Period;

/** Names several decisions as one, in their order; one alone keeps its own name. Not thread-safe. */
public final class DecisionNames {
    private final Sha256 text = new Sha256();
    private String only = "";
    private int decisions;

    /** @param council the council it is of, or blank where none is named */
    public void add(String council, Period period, String id) {
        only = id;
        decisions++;
        text.addPart(new CanonicalText("decided")
                .text("council", council)
                .text("period", period.toString())
                .text("id", id)
                .toString());
    }

    /** The id of them all. Nothing can be added afterwards. */
    public String id() {
        return decisions == 1 ? only : DecisionId.named(text.text());
    }
}

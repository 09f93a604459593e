package org.ragstone.evaluation;

import org.ragstone.framework.Edition;
import org.ragstone.framework.Sha256;
import org.ragstone.model.DataSet;

/** Names a decision from what was written out of its indicators, which comes in parts. Not thread-safe. */
public final class DecisionNamer {
    private final Sha256 text = new Sha256();

    DecisionNamer(Edition edition, DataSet data) {
        text.addPart(DecisionText.beforeDigests(data, edition.path(), edition.revision()));
    }

    /** Adds the digests of the indicators that come next, as {@link IndicatorDigests} gives them. */
    public void add(byte[] digests, int from, int length) {
        text.addPart(digests, from, length);
    }

    /** The id of the decision. Nothing can be added afterwards. */
    public String id() {
        return DecisionId.named(text.text());
    }
}

package org.ragstone.evaluation;

import org.ragstone.framework.Edition;
import org.ragstone.framework.Sha256;
import org.ragstone.model.DataSet;

/**
 * Names a decision by what it was made from: the same data under the same revision have the same id. It is worked out when it
 * is asked for, since not every report tells it. Thread-safe.
 */
public final class DecisionId {
    /** The form that inputs are written out in. With another, the same inputs have another id. */
    private static final String FORM = "1";

    private final Lazy<String> text;

    private DecisionId(Lazy<String> text) {
        this.text = text;
    }

    static DecisionId of(Edition edition, DataSet data) {
        return new DecisionId(new Lazy<>(() -> of(edition.path(), edition.revision(), data)));
    }

    /** The form, and the digest of {@link DecisionText}. */
    public String text() {
        return text.get();
    }

    static String of(String edition, String revision, DataSet data) {
        return FORM + ":" + Sha256.of(new DecisionText(data).under(edition, revision));
    }
}

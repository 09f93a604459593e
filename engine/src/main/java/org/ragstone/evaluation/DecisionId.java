package org.ragstone.evaluation;

import org.ragstone.framework.Edition;
import org.ragstone.framework.Sha256;
import org.ragstone.model.DataSet;

/** Names a decision by what it was made from: the form that is written out in, and the digest of {@link DecisionText}. */
final class DecisionId {
    // With another form, the same inputs have another id.
    private static final String FORM = "1";

    private DecisionId() {}

    static String of(Edition edition, DataSet data) {
        return of(edition.path(), edition.revision(), data);
    }

    static String of(String edition, String revision, DataSet data) {
        return named(Sha256.of(DecisionText.of(data, edition, revision)));
    }

    /** That of a text with the digest. */
    static String named(String digest) {
        return FORM + ":" + digest;
    }
}

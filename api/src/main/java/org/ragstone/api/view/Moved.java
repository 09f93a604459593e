package org.ragstone.api.view;

import java.util.Optional;
import org.ragstone.framework.Word;
import org.ragstone.model.FindingKind;

/** How a result stands to that of an earlier period. */
public enum Moved {
    WORSE,
    BETTER,
    /** It was rated, and has a word now that says why it is not. */
    NO_LONGER_RATED,
    NOW_RATED,
    /** Its word is another, and the edition does not say which of the two is better. */
    OTHERWISE,
    NEW,
    GONE,
    NOT;

    /** From a status to one of the edition by which reports are made now; ratings are declared best first. */
    static Moved between(Status before, Status now, RatingOrder order) {
        if (before.isRated() && now.isRated()) {
            return between(before.word(), now.word(), order);
        }
        if (before.isSameAs(now)) {
            return NOT;
        }
        if (before.isRated() && now.kind() == FindingKind.NOT_RATED) {
            return NO_LONGER_RATED;
        }
        return before.kind() == FindingKind.NOT_RATED && now.isRated() ? NOW_RATED : OTHERWISE;
    }

    private static Moved between(Word before, Word now, RatingOrder order) {
        Optional<Integer> compared = order.compare(before, now);
        if (compared.isEmpty()) {
            return before.name().equals(now.name()) ? NOT : OTHERWISE;
        }
        int places = compared.get();
        return places == 0 ? NOT : places < 0 ? WORSE : BETTER;
    }

    /** A word of a kind. */
    record Status(FindingKind kind, Word word) {
        boolean isRated() {
            return kind == FindingKind.RATING;
        }

        boolean isSameAs(Status other) {
            return kind == other.kind && word.name().equals(other.word.name());
        }
    }
}

package org.ragstone.api.view;

import java.util.Optional;
import org.ragstone.framework.Edition;
import org.ragstone.framework.Word;
import org.ragstone.framework.WordList;

/** The order of ratings, best first, as far as the edition of an earlier period and that of now agree on it. */
final class RatingOrder {
    private final WordList before;
    private final WordList now;

    RatingOrder(Edition before, Edition now) {
        this.before = before.words().ratings();
        this.now = now.words().ratings();
    }

    /** Less than zero where the first is better, and empty where the edition of now does not have it, or the two have another order. */
    Optional<Integer> compare(Word before, Word now) {
        Optional<Word> known = this.now.find(before.name());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        int places = Integer.compare(known.get().position(), now.position());
        boolean isDenied = this.before
                .find(now.name())
                .filter(each -> Integer.compare(before.position(), each.position()) != places)
                .isPresent();
        return isDenied ? Optional.empty() : Optional.of(places);
    }
}

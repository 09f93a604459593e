package org.ragstone.bench.peer;

import java.util.List;
import java.util.function.Consumer;
import org.ragstone.model.IndicatorData;

/**
 * Judges indicators by the rules of one edition. Not thread-safe.
 *
 * @param <H> what it holds of an indicator that was judged
 */
public interface Peer<H> {
    /** The most that it can give. */
    Depth deepest();

    /** Judges each indicator, its join included, and hands it on, in their order. */
    void judge(List<IndicatorData> rows, Depth depth, Consumer<? super H> each);

    /** The status of each due result, in the order of the bases. */
    void statuses(H held, Consumer<String> each);

    /** All that was concluded: of each due result, kind and word and the name of the rule, in the order of texts. */
    List<List<String>> findings(H held);

    /** The status of each due result with its reasons and the next better rating. */
    String text(H held);
}

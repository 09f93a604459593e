package org.ragstone.bench.peer.engines;

import java.util.List;
import org.ragstone.bench.peer.fact.PeerFact;

/** Rules that were compiled. Not thread-safe. */
interface RuleEngine {
    /** Runs them on the facts of some results: what they say, the facts keep. */
    void run(List<PeerFact> facts);
}

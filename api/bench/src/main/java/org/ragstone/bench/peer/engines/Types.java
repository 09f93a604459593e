package org.ragstone.bench.peer.engines;

import java.util.Map;
import java.util.Objects;
import org.ragstone.bench.peer.fact.Comparison;
import org.ragstone.bench.peer.fact.Judgement;
import org.ragstone.bench.peer.fact.Outcome;
import org.ragstone.bench.peer.fact.PeerFact;
import org.ragstone.bench.peer.fact.Result;
import org.ragstone.bench.peer.fact.Trend;
import org.ragstone.policy.language.FactType;

/** The facts that stand for the types of the rule language. */
final class Types {
    private static final Map<FactType, Class<? extends PeerFact>> ALL = Map.of(
            FactType.RESULT, Result.class,
            FactType.COMPARISON, Comparison.class,
            FactType.TREND, Trend.class,
            FactType.JUDGEMENT, Judgement.class,
            FactType.RATING, Outcome.Rating.class,
            FactType.RANGE_STATUS, Outcome.RangeStatus.class,
            FactType.DIRECTION_OF_TRAVEL, Outcome.DirectionOfTravel.class);

    private Types() {}

    static Class<? extends PeerFact> of(FactType type) {
        return Objects.requireNonNull(ALL.get(type));
    }
}

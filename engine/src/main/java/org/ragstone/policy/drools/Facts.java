package org.ragstone.policy.drools;

import org.ragstone.policy.ComparisonFact;
import org.ragstone.policy.DirectionFact;
import org.ragstone.policy.Fact;
import org.ragstone.policy.JudgementFact;
import org.ragstone.policy.OutcomeFact;
import org.ragstone.policy.RegressionFact;
import org.ragstone.policy.ResultFact;
import org.ragstone.policy.TrendFact;
import org.ragstone.policy.language.FactType;

/** The Java type behind each fact of the rule language. */
final class Facts {
    private Facts() {}

    static Class<? extends Fact> javaType(FactType fact) {
        return switch (fact) {
            case RESULT -> ResultFact.class;
            case JUDGEMENT -> JudgementFact.class;
            case COMPARISON -> ComparisonFact.class;
            case TREND -> TrendFact.class;
            case REGRESSION -> RegressionFact.class;
            case RATING -> OutcomeFact.RatingFact.class;
            case NOT_RATED -> OutcomeFact.NotRatedFact.class;
            case RANGE_STATUS -> OutcomeFact.RangeStatusFact.class;
            case DIRECTION_OF_TRAVEL -> DirectionFact.class;
        };
    }
}

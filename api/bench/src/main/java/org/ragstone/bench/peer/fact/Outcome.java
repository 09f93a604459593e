package org.ragstone.bench.peer.fact;

import org.ragstone.policy.language.PolicyRule;

/** A word that was concluded, for rules further down. */
public abstract sealed class Outcome implements PeerFact {
    private final Result result;
    private final String outcome;

    private Outcome(Of of) {
        this.result = of.result();
        this.outcome = of.rule().word();
    }

    @Override
    public Result getResult() {
        return result;
    }

    public String getOutcome() {
        return outcome;
    }

    @Override
    public String own(String field) {
        if (!field.equals("outcome")) {
            throw new IllegalArgumentException(field);
        }
        return outcome;
    }

    /** Of a result, by what a rule says. */
    record Of(Result result, PolicyRule rule) {
        Outcome made() {
            return switch (rule.verb()) {
                case RATE -> new Rating(this);
                case RANGE -> new RangeStatus(this);
                case TRAVEL -> new DirectionOfTravel(this);
                case DO_NOT_RATE, JUDGE, REQUIRE, ALERT -> throw new IllegalArgumentException(rule.name());
            };
        }
    }

    /** A rating. */
    public static final class Rating extends Outcome {
        private Rating(Of of) {
            super(of);
        }
    }

    /** A range mark. */
    public static final class RangeStatus extends Outcome {
        private RangeStatus(Of of) {
            super(of);
        }
    }

    /** A direction of travel. */
    public static final class DirectionOfTravel extends Outcome {
        private final String against;

        private DirectionOfTravel(Of of) {
            super(of);
            this.against = of.rule().subjectPattern().fact().name();
        }

        /** What it is against: TREND, or COMPARISON. */
        public String getAgainst() {
            return against;
        }

        @Override
        public String own(String field) {
            return field.equals("against") ? against : super.own(field);
        }
    }
}

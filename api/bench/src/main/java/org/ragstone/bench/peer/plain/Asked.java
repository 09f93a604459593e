package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.Period;
import org.ragstone.model.Standards;
import org.ragstone.model.Tolerance;

/** What a reason says that was asked of a result: the answer, and what it rests on. */
enum Asked {
    KIND("Result", "indicator.kind") {
        @Override
        String answer(PlainResult result) {
            return result.indicator().kind().name();
        }

        @Override
        String ground(PlainResult result) {
            return OF_INDICATOR;
        }
    },
    CONTRACTUAL("Result", "indicator.contractual") {
        @Override
        String answer(PlainResult result) {
            return result.indicator().contractual() ? "YES" : "NO";
        }

        @Override
        String ground(PlainResult result) {
            return OF_INDICATOR;
        }
    },
    STATE("Result", "state") {
        @Override
        String answer(PlainResult result) {
            return result.state().name();
        }

        @Override
        String ground(PlainResult result) {
            return switch (result.state()) {
                case SUSPENDED, WITHDRAWN -> "the indicator's status";
                case REPORTED, LAGGED -> figure(result) + " for " + result.figurePeriod();
                case ASSESSED, NOT_REPORTED, NOT_DUE, SUPPRESSED, NOT_COMPUTABLE -> "no figure for " + result.period();
            };
        }
    },
    BASIS("Result", "basis") {
        @Override
        String answer(PlainResult result) {
            return result.basis().name();
        }

        @Override
        String ground(PlainResult result) {
            return "the result owed for " + result.period();
        }
    },
    TARGET_SET("Result", "targetSet") {
        @Override
        String answer(PlainResult result) {
            return result.targetSet().name();
        }

        @Override
        String ground(PlainResult result) {
            Period of = result.aimPeriod();
            Aim aim = result.shownAim();
            return aim == null ? "no target for " + of : "target " + aim.levels() + " for " + of;
        }
    },
    RANGE("Result", "range") {
        @Override
        String answer(PlainResult result) {
            return result.range().name();
        }

        @Override
        String ground(PlainResult result) {
            Standards range = result.rangeStandards();
            Optional<BigDecimal> lower = range.lower();
            Optional<BigDecimal> upper = range.upper();
            if (result.indicator().hasTwoSidedTarget() || (lower.isEmpty() && upper.isEmpty())) {
                return "no expected range is set";
            }
            String words = lower.isPresent() && upper.isPresent()
                    ? lower.get().toPlainString() + " to " + upper.get().toPlainString()
                    : lower.map(each -> "at least " + each.toPlainString())
                            .orElseGet(() -> "at most " + upper.orElseThrow().toPlainString());
            return figure(result) + " against an expected range of " + words;
        }
    },
    TARGET("Judgement", "target") {
        @Override
        String answer(PlainResult result) {
            return judgement(result).target(number(result)).name();
        }

        @Override
        String ground(PlainResult result) {
            return against(result, "target", judgement(result).aim());
        }
    },
    FLOOR("Judgement", "floor") {
        @Override
        String answer(PlainResult result) {
            return judgement(result).floor(number(result)).name();
        }

        @Override
        String ground(PlainResult result) {
            Aim least = judgement(result).least();
            return least == null ? "no floor is set" : against(result, "floor", least);
        }
    },
    TOLERANCE("Judgement", "tolerance") {
        @Override
        String answer(PlainResult result) {
            return judgement(result).tolerance(number(result)).name();
        }

        @Override
        String ground(PlainResult result) {
            Tolerance band = judgement(result).band();
            return band == null ? "no tolerance is set" : TARGET.ground(result) + ", tolerance " + band;
        }
    };

    private static final String OF_INDICATOR = "as the data set describes the indicator";

    private final String fact;
    private final String field;

    Asked(String fact, String field) {
        this.fact = fact;
        this.field = field;
    }

    String fact() {
        return fact;
    }

    String field() {
        return field;
    }

    abstract String answer(PlainResult result);

    abstract String ground(PlainResult result);

    private static BigDecimal number(PlainResult result) {
        return Objects.requireNonNull(result.figure());
    }

    private static String figure(PlainResult result) {
        return number(result).toPlainString();
    }

    private static PlainJudgement judgement(PlainResult result) {
        return Objects.requireNonNull(result.judgement());
    }

    private static String against(PlainResult result, String name, Aim aim) {
        return figure(result) + " against a " + name + " of " + aim.levels() + ", "
                + aim.polarity().words();
    }
}

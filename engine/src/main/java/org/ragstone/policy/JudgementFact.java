package org.ragstone.policy;

import java.math.BigDecimal;
import org.ragstone.policy.language.FactType;

/** How a result stands to the target that counts. */
public record JudgementFact(ResultFact result, String against, Judged judged, Reason because)
        implements Fact, ConcludedFact {

    @Override
    public FactType type() {
        return FactType.JUDGEMENT;
    }

    public String target() {
        return judged.comparison().target().name();
    }

    public String floor() {
        return judged.comparison().floor().name();
    }

    public String tolerance() {
        return judged.comparison().tolerance().name();
    }

    public BigDecimal shortfall() {
        return judged.comparison().shortfall();
    }

    public BigDecimal surplus() {
        return judged.comparison().surplus();
    }

    public BigDecimal shortfallPercent() {
        return judged.comparison().shortfallPercent();
    }

    public BigDecimal surplusPercent() {
        return judged.comparison().surplusPercent();
    }

    @Override
    public Object ownAnswer(String field) {
        return switch (field) {
            case "against" -> against;
            case "target" -> target();
            case "floor" -> floor();
            case "tolerance" -> tolerance();
            case "shortfall" -> shortfall();
            case "surplus" -> surplus();
            case "shortfallPercent" -> shortfallPercent();
            case "surplusPercent" -> surplusPercent();
            default -> throw noField(field);
        };
    }

    @Override
    public String ownGround(String field) {
        return field.equals("against") ? because.rule().name() : judged.ground(field);
    }
}

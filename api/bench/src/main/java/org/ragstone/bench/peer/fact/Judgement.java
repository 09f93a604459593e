package org.ragstone.bench.peer.fact;

import java.math.BigDecimal;
import org.ragstone.bench.peer.plain.PlainJudgement;

/** How a result stands to the target that counts. */
public final class Judgement implements PeerFact {
    private final Result result;
    private final String target;
    private final String floor;
    private final String tolerance;

    Judgement(Result result, PlainJudgement held, BigDecimal figure) {
        this.result = result;
        this.target = held.target(figure).name();
        this.floor = held.floor(figure).name();
        this.tolerance = held.tolerance(figure).name();
    }

    @Override
    public Result getResult() {
        return result;
    }

    public String getTarget() {
        return target;
    }

    public String getFloor() {
        return floor;
    }

    public String getTolerance() {
        return tolerance;
    }

    @Override
    public String own(String field) {
        return switch (field) {
            case "target" -> target;
            case "floor" -> floor;
            case "tolerance" -> tolerance;
            default -> throw new IllegalArgumentException(field);
        };
    }
}

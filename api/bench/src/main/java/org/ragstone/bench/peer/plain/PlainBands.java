package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Aim;
import org.ragstone.bench.peer.ReasonText;
import org.ragstone.model.Standards;
import org.ragstone.model.Threshold;

/** Finds the nearest figure with a better rating: one step beside each level that a rating turns at. */
final class PlainBands {
    private final PlainPolicy policy;
    private final PlainJudgement judgement;
    private final BigDecimal figure;
    private final BigDecimal step;
    private int best;
    private @Nullable BigDecimal nearest;

    private PlainBands(PlainPolicy policy, PlainResult result, PlainJudgement judgement, BigDecimal figure) {
        this.policy = policy;
        this.judgement = judgement;
        this.figure = figure;
        this.step =
                BigDecimal.ONE.movePointLeft(result.indicator().decimals().orElseGet(() -> decimals(result, figure)));
    }

    /** As many decimals as the figure and the levels have. */
    private static int decimals(PlainResult result, BigDecimal figure) {
        int most = Math.max(0, figure.scale());
        for (Standards each : result.allStandards()) {
            most = Math.max(
                    most,
                    each.target().isPresent()
                            ? ((Threshold) each.target().get()).level().scale()
                            : 0);
            most = Math.max(
                    most, each.floor().isPresent() ? each.floor().get().level().scale() : 0);
            most = Math.max(most, each.lower().isPresent() ? each.lower().get().scale() : 0);
            most = Math.max(most, each.upper().isPresent() ? each.upper().get().scale() : 0);
        }
        return most;
    }

    /** Adds the next better rating of a result that has one which is not the best. */
    static void tell(PlainPolicy policy, PlainResult result, ReasonText text) {
        PlainRule rating = policy.rating(result);
        int now = rating == null ? 0 : policy.ratings().indexOf(rating.outcome());
        PlainJudgement judgement = result.judgement();
        BigDecimal figure = result.figure();
        if (now > 0 && judgement != null && figure != null) {
            new PlainBands(policy, result, judgement, figure).tell(now, text);
        }
    }

    private void tell(int now, ReasonText text) {
        best = now;
        for (BigDecimal level : levels()) {
            BigDecimal below = level.divide(step, 0, RoundingMode.FLOOR).multiply(step);
            consider(below.add(step), now);
            consider(below, now);
            consider(below.subtract(step), now);
        }
        if (nearest != null) {
            text.better(
                    policy.ratings().get(best),
                    nearest,
                    nearest.subtract(figure).abs());
        }
    }

    private List<BigDecimal> levels() {
        List<BigDecimal> levels = new ArrayList<>();
        for (BigDecimal bound : judgement.aim().bounds()) {
            BigDecimal width = judgement.width(bound);
            levels.add(bound);
            levels.add(bound.subtract(width));
            levels.add(bound.add(width));
        }
        Aim least = judgement.least();
        if (least != null) {
            levels.addAll(least.bounds());
        }
        return levels;
    }

    /** The nearest counts, of two as near the better rated, and of two rated alike the higher. */
    private void consider(BigDecimal other, int now) {
        int position = policy.ratings().indexOf(policy.rating(judgement, other).outcome());
        if (position < now && isNearer(other, position)) {
            nearest = other;
            best = position;
        }
    }

    private boolean isNearer(BigDecimal other, int position) {
        if (nearest == null) {
            return true;
        }
        int nearer = distance(nearest).compareTo(distance(other));
        return nearer > 0 || (nearer == 0 && (position < best || (position == best && other.compareTo(nearest) > 0)));
    }

    private BigDecimal distance(BigDecimal other) {
        return other.subtract(figure).abs();
    }
}

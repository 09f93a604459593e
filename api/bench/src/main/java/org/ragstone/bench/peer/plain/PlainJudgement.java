package org.ragstone.bench.peer.plain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.ragstone.arithmetic.Aim;
import org.ragstone.model.FloorAnswer;
import org.ragstone.model.TargetAnswer;
import org.ragstone.model.Tolerance;
import org.ragstone.model.ToleranceAnswer;

/** What a figure is held against: the target that counts, and the floor and the tolerance beside it. */
public record PlainJudgement(Aim aim, @Nullable Aim least, @Nullable Tolerance band) {
    public TargetAnswer target(BigDecimal figure) {
        return aim.isAchievedBy(figure) ? TargetAnswer.ACHIEVED : TargetAnswer.MISSED;
    }

    public FloorAnswer floor(BigDecimal figure) {
        if (least == null) {
            return FloorAnswer.NOT_SET;
        }
        return least.isAchievedBy(figure) ? FloorAnswer.ACHIEVED : FloorAnswer.MISSED;
    }

    public ToleranceAnswer tolerance(BigDecimal figure) {
        if (band == null) {
            return ToleranceAnswer.NOT_SET;
        }
        BigDecimal width = width(aim.levelFor(figure));
        if (aim.shortfall(figure).compareTo(width) > 0) {
            return ToleranceAnswer.WORSE_BEYOND;
        }
        return aim.surplus(figure).compareTo(width) > 0 ? ToleranceAnswer.BETTER_BEYOND : ToleranceAnswer.WITHIN;
    }

    /** How wide the tolerance is beside a level; zero without one. */
    BigDecimal width(BigDecimal level) {
        if (band == null) {
            return BigDecimal.ZERO;
        }
        return band.percent() ? band.amount().multiply(level.abs()).movePointLeft(2) : band.amount();
    }
}

package org.ragstone.api.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ragstone.arithmetic.Exact;
import org.ragstone.arithmetic.Share;

/** How far figures are apart, as people say it: two percentages are so many percentage points apart. */
public final class Distance {
    private static final int SHOWN_DECIMALS = 2;

    private Distance() {}

    /** In the unit: "6 percentage points", "£92,111", "4"; what has no end, such as a part of a target, to two decimals. */
    public static String inUnit(BigDecimal size, String unit) {
        return size.scale() <= Exact.MAX_SCALE
                ? named(size, unit)
                : "about " + named(size.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), unit);
    }

    private static String named(BigDecimal size, String unit) {
        Figure plain = new Figure(size, points(size, unit), false, "", Optional.empty());
        return plain.withUnit();
    }

    /** The unit of a difference: that of percentages is another than their own. */
    private static String points(BigDecimal size, String unit) {
        return unit.equals("%") ? Exact.percentagePoints(size) : unit;
    }

    /** What it is of the target: "which is about 6.52% of the target of 92%"; empty where that is nothing. */
    public static String ofTarget(Share share, String target, String unit) {
        if (share.part().signum() == 0 || share.whole().signum() == 0) {
            return "";
        }
        BigDecimal percent = share.percent();
        BigDecimal shown = percent.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
        String about = percent.compareTo(shown) == 0 ? "" : "about ";
        BigDecimal plain = shown.stripTrailingZeros();
        return "which is " + about + Figure.levels((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString())
                + "% of the " + target + of(share.whole(), unit);
    }

    /** Nothing of a target that has no end, as a part of one in proportion. */
    private static String of(BigDecimal target, String unit) {
        return target.scale() > Exact.MAX_SCALE
                ? ""
                : " of " + new Figure(target, unit, false, "", Optional.empty()).withUnit();
    }
}

package org.ragstone.framework;

import java.util.List;
import org.ragstone.arithmetic.XmrSettings;

/**
 * How trends are told: the chart; whether figures that never differ are held against the target as they are; the fewest
 * figures; and what makes a series unsuited or doubtful: more than so many per cent zeros, denominators mostly under so
 * many cases, a season so sure in per cent. {@code all} has every setting with its reason.
 */
public record TrendSettings(
        XmrSettings chart,
        boolean constantByMean,
        int fewestPoints,
        int mostlyZero,
        int fewestCases,
        int seasonal,
        List<MethodSetting> all) {

    /** What "Making Data Count" of NHS England does, and usable limits where its screening leaves none. */
    public static final TrendSettings USUAL = MethodReader.usualTrend();

    public TrendSettings {
        all = List.copyOf(all);
    }
}

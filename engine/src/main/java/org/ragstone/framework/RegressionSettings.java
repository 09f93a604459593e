package org.ragstone.framework;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a line is laid through a series: over how many months (all, if empty), through how many figures at least, and how
 * sure a season has to be, in per cent, to be warned about. {@code all} has every setting with its reason.
 */
public record RegressionSettings(OptionalInt window, int fewestPoints, int seasonal, List<MethodSetting> all) {

    /** What an edition goes by that says nothing else. */
    public static final RegressionSettings USUAL = MethodReader.usualRegression();

    public RegressionSettings {
        all = List.copyOf(all);
    }
}

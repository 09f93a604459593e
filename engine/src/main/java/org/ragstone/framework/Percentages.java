package org.ragstone.framework;

import org.ragstone.model.PercentageRounding;

/** How percentages are shown. */
public record Percentages(PercentageRounding rounding, int decimals) {}

package org.ragstone.api.report.chart;

import org.ragstone.api.view.Wording;
import org.ragstone.model.Assurance;
import org.ragstone.model.Variation;

/** A small picture that says at a glance what words beside it say: what varies, and what a target can expect. */
public record Sign(String css, String d, String words) {
    // What neither varies nor can be expected.
    private static final String DOTS = "M6 12h2M11 12h2M16 12h2";

    static Sign of(Variation variation) {
        String words = Wording.variation(variation);
        return switch (variation) {
            case IMPROVEMENT -> new Sign("rs-better", "M12 5l7 7-7 7-7-7z", words);
            case CONCERN -> new Sign("rs-worse", "M6 6h12v12h-12z", words);
            case HIGH -> new Sign("rs-high", "M12 5l7 13h-14z", words);
            case LOW -> new Sign("rs-low", "M12 19l7-13h-14z", words);
            case COMMON_CAUSE -> new Sign("rs-common", "M4 12q4-8 8 0t8 0", words);
            case TOO_FEW, NO_LATEST, UNSUITED -> new Sign("rs-none", DOTS, words);
        };
    }

    static Sign of(Assurance assurance) {
        return switch (assurance) {
            case PASSING ->
                new Sign("rs-passing", "M5 12l5 5 9-10", "As it runs now, it achieves the target each time");
            case FAILING ->
                new Sign("rs-failing", "M6 6l12 12M18 6l-12 12", "As it runs now, it misses the target each time");
            case HIT_OR_MISS ->
                new Sign("rs-either", "M8 9a4 4 0 1 1 4 4v2M12 18v1", "As it runs now, it can hit or miss the target");
            case NOT_ASKED -> new Sign("rs-none", DOTS, "No target to hold it against");
        };
    }
}

package org.ragstone.framework;

import java.util.Locale;

/**
 * What a framework calls the target and the floor, "High target" and "Low target", and the heading that it reports indicators
 * under. A blank text says nothing of it.
 */
public record StandardLabels(String target, String floor, String heading) {
    static final StandardLabels USUAL = new StandardLabels("Target", "Floor", "");

    /** These, and where they say nothing the others. */
    StandardLabels orElse(StandardLabels others) {
        return new StandardLabels(
                target.isEmpty() ? others.target : target,
                floor.isEmpty() ? others.floor : floor,
                heading.isEmpty() ? others.heading : heading);
    }

    /** The names alone. */
    public StandardLabels withoutHeading() {
        return new StandardLabels(target, floor, "");
    }

    /** The same as they stand within a sentence: "high target". */
    StandardLabels inSentences() {
        return new StandardLabels(lower(target), lower(floor), lower(heading));
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}

package org.ragstone.framework;

import org.ragstone.model.FindingKind;

/** Every word that an edition declares. */
public record Words(
        WordList ratings,
        WordList notRated,
        WordList directions,
        WordList ranges,
        WordList actions,
        WordList alerts,
        WordList assessments,
        WordList groups) {

    /** The key of framework.yaml under which the words of a kind are declared. */
    public static String key(FindingKind kind) {
        return switch (kind) {
            case RATING -> "ratings";
            case NOT_RATED -> "not-rated";
            case RANGE -> "ranges";
            case DIRECTION -> "directions";
            case ALERT -> "alerts";
            case ACTION -> "actions";
        };
    }

    /** The words a finding of the kind can have. */
    public WordList of(FindingKind kind) {
        return switch (kind) {
            case RATING -> ratings;
            case NOT_RATED -> notRated;
            case RANGE -> ranges;
            case DIRECTION -> directions;
            case ALERT -> alerts;
            case ACTION -> actions;
        };
    }
}

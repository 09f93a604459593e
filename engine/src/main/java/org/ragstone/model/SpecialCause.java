package org.ragstone.model;

/** Why a point of a series is more than common cause: the rules of an XmR chart, the weightiest first. */
public enum SpecialCause {
    OUTSIDE_LIMITS("above the upper limit", "below the lower limit"),
    TREND("in a run of rising figures", "in a run of falling figures"),
    TWO_IN_THREE("one of two in three close to the upper limit", "one of two in three close to the lower limit"),
    SHIFT("in a run above the mean", "in a run below the mean");

    private final String upwards;
    private final String downwards;

    SpecialCause(String upwards, String downwards) {
        this.upwards = upwards;
        this.downwards = downwards;
    }

    /** What an explanation says of the point. */
    public String words(boolean up) {
        return up ? upwards : downwards;
    }
}

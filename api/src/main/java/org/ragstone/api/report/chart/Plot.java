package org.ragstone.api.report.chart;

import java.math.BigDecimal;

/**
 * Where on the paper a chart stands, in tenths of a unit: a slot for each period, with its figure in the middle, and the numbers
 * of the scale from the top to the bottom.
 */
record Plot(int left, int slot, int slots, Scale scale) {
    static final int WIDTH = 440;
    static final int HEIGHT = 206;
    static final int TOP = 100;
    static final int BOTTOM = 1600;
    static final int PERIODS_AT = 177;
    static final int YEARS_AT = 196;
    static final int GAP = 8;
    static final int TENTHS = 10;

    private static final int EDGE = 12;

    /** @param numbersWidth how wide the widest number beside it is, in units */
    static Plot of(int numbersWidth, int slots, Scale scale) {
        int left = numbersWidth + GAP;
        int room = WIDTH - EDGE - left;
        // A whole number of units keeps paths short, as long as not much of the room is lost by it.
        int slot = room / slots >= TENTHS ? room / slots * TENTHS : Math.max(1, room * TENTHS / slots);
        return new Plot(left * TENTHS, slot, slots, scale);
    }

    int right() {
        return edge(slots);
    }

    /** Where the slot of a place begins. */
    int edge(int place) {
        return left + place * slot;
    }

    int middle(int place) {
        return edge(place) + slot / 2;
    }

    int at(BigDecimal number) {
        return TOP + scale.below(number, BOTTOM - TOP);
    }
}

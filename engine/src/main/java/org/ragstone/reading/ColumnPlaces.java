package org.ragstone.reading;

import java.util.Map;
import java.util.Set;

/** Where the columns of a table stand, each found by its name: asked many times for every row. Thread-safe. */
final class ColumnPlaces {
    static final int NONE = -1;

    private static final int ROOM = 4;

    private final Set<String> names;
    // Each stands where its hash code says, or behind what stood there before it; so much is free that few have to move on.
    private final String[] keys;
    private final int[] places;

    ColumnPlaces(Map<String, Integer> columns) {
        int size = Integer.highestOneBit(columns.size() + 1) * ROOM;
        this.names = columns.keySet();
        this.keys = new String[size];
        this.places = new int[size];
        columns.forEach((name, place) -> {
            int slot = slot(name);
            keys[slot] = name;
            places[slot] = place;
        });
    }

    Set<String> names() {
        return names;
    }

    /** Where the column of the name stands, or {@link #NONE}. */
    int of(String name) {
        int slot = slot(name);
        return keys[slot] == null ? NONE : places[slot];
    }

    private int slot(String name) {
        int slot = name.hashCode() & keys.length - 1;
        while (keys[slot] != null && !keys[slot].equals(name)) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}

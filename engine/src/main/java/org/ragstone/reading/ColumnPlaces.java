package org.ragstone.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the columns of a table stand, each found by its name: asked many times for every row. Thread-safe. */
public final class ColumnPlaces {
    public static final int NONE = -1;

    private static final int MOST_ROOM = 1 << 12;

    private final Set<String> names;
    // Each stands where its hash code says, or behind what stood there before it.
    private final String[] keys;
    private final int[] places;

    /** @param all the names that may be asked for, so that of no two the same room is looked at */
    ColumnPlaces(Map<String, Integer> columns, List<String> all) {
        int room = room(all);
        this.names = columns.keySet();
        this.keys = new String[room];
        this.places = new int[room];
        Arrays.fill(keys, "");
        Arrays.fill(places, NONE);
        columns.forEach(this::put);
        all.stream().filter(name -> !columns.containsKey(name)).forEach(name -> put(name, NONE));
    }

    /** Of columns that stand in this order. */
    public static ColumnPlaces inOrder(List<String> columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        return new ColumnPlaces(places, columns);
    }

    private void put(String name, int place) {
        int slot = slot(name);
        keys[slot] = name;
        places[slot] = place;
    }

    private static int room(List<String> all) {
        int room = 2 * Integer.highestOneBit(all.size() + 1);
        while (room < MOST_ROOM && !areApart(all, room)) {
            room *= 2;
        }
        return room;
    }

    private static boolean areApart(List<String> all, int room) {
        boolean[] isTaken = new boolean[room];
        for (String name : all) {
            int slot = name.hashCode() & room - 1;
            if (isTaken[slot]) {
                return false;
            }
            isTaken[slot] = true;
        }
        return true;
    }

    /** Those of the columns, in their order. */
    public Set<String> names() {
        return names;
    }

    /** Where the column of the name stands, or {@link #NONE}. */
    public int of(String name) {
        return places[slot(name)];
    }

    // Whoever asks for a row mostly has the very name that stands here.
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private int slot(String name) {
        int slot = name.hashCode() & keys.length - 1;
        while (keys[slot] != name && !keys[slot].equals(name) && !keys[slot].isEmpty()) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}

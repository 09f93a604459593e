package org.ragstone.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the columns of a table stand, each found by its name: asked many times for every row. Thread-safe. */
public final class ColumnPlaces {
    public static final int NONE = -1;

    private static final int MOST_ROOM = 1 << 12;

    private final Set<String> names;
    // Of each room that a hash code says which name it holds, from 1: the names stand together, since they are all
    // asked for each row.
    private final char[] rooms;
    private final String[] keys;
    private final int[] places;

    /** @param all the names that may be asked for, so that of no two the same room is looked at */
    ColumnPlaces(Map<String, Integer> columns, List<String> all) {
        int room = room(all);
        this.names = columns.keySet();
        this.rooms = new char[room];
        Set<String> known = new LinkedHashSet<>(columns.keySet());
        known.addAll(all);
        this.keys = new String[known.size() + 1];
        this.places = new int[known.size() + 1];
        keys[0] = "";
        places[0] = NONE;
        int at = 1;
        for (String name : known) {
            rooms[room(name)] = (char) at;
            keys[at] = name;
            places[at] = columns.getOrDefault(name, NONE);
            at++;
        }
    }

    /** Of columns that stand in this order. */
    public static ColumnPlaces inOrder(List<String> columns) {
        Map<String, Integer> places = new LinkedHashMap<>();
        columns.forEach(column -> places.put(column, places.size()));
        return new ColumnPlaces(places, columns);
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
        return places[rooms[room(name)]];
    }

    /** The room of the name, or the first empty one behind where it would be. */
    // Whoever asks for a row mostly has the very name that stands here.
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private int room(String name) {
        int room = name.hashCode() & rooms.length - 1;
        String there = keys[rooms[room]];
        while (there != name && rooms[room] != 0 && !there.equals(name)) {
            room = room + 1 & rooms.length - 1;
            there = keys[rooms[room]];
        }
        return room;
    }
}

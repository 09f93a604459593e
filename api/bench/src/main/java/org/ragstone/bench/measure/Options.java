package org.ragstone.bench.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.peer.Peers;

/** What whoever starts a run can choose, as properties of the system. */
final class Options {
    private Options() {}

    /** How many indicators a data set of CSV has. */
    static int indicators() {
        return Integer.parseInt(System.getProperty("bench.indicators", "100000"));
    }

    /** How many rounds are measured, after four times as many to warm up. */
    static int rounds() {
        return Integer.parseInt(System.getProperty("bench.rounds", "11"));
    }

    static int forks() {
        return Integer.parseInt(System.getProperty("bench.forks", "1"));
    }

    /** The option that says how much memory the program may have, CSV in to CSV out. */
    static String heap() {
        return System.getProperty("bench.heap", "-Xmx256m");
    }

    static Stream<BenchEdition> editions() {
        return Arrays.stream(BenchEdition.values()).filter(each -> isChosen("bench.editions", each));
    }

    static List<Peers> peers(BenchEdition bench) {
        return Peers.of(bench).stream()
                .filter(each -> isChosen("bench.peers", each))
                .toList();
    }

    /** All are, if none is. */
    private static boolean isChosen(String property, Enum<?> each) {
        String chosen = System.getProperty(property, "");
        return chosen.isEmpty()
                || Arrays.stream(chosen.split(","))
                        .anyMatch(part -> each.name().toLowerCase(Locale.ROOT).startsWith(part));
    }
}

package org.ragstone.bench.measure;

import java.util.EnumSet;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.peer.Peers;

/** An edition made runnable, warm: the rules compiled, and all of it read anew and compiled, as after an edit. */
public final class Compile implements Measurement {
    // However many they judge at a time, and for whom: the same rules. Straight Java has none.
    private static final Set<Peers> COMPILING = EnumSet.of(Peers.RAGSTONE, Peers.DROOLS_25, Peers.EVRETE_25, Peers.CEL);

    @Override
    public String name() {
        return "compile";
    }

    @Override
    public void run() throws RunnerException {
        Table table = new Table(
                "An edition made runnable, warm",
                "Edition",
                "Who",
                "compiled, ms",
                "of Ragstone",
                "read and compiled, ms");
        for (BenchEdition bench : Options.editions().toList()) {
            double ours = Double.NaN;
            for (Peers peers : Options.peers(bench)) {
                if (COMPILING.contains(peers)) {
                    double compiled = millis("compile", bench, peers);
                    ours = peers == Peers.RAGSTONE ? compiled : ours;
                    table.row(
                            bench.title(),
                            peers.family(),
                            Table.cell(compiled),
                            Table.cell(compiled / ours),
                            Table.cell(millis("reload", bench, peers)));
                }
            }
        }
        table.print();
    }

    private static double millis(String method, BenchEdition bench, Peers peers) throws RunnerException {
        return Rounds.processorTime(CompileRounds.class, method, bench, peers) / 1e6;
    }
}

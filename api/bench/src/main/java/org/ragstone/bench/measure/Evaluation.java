package org.ragstone.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.ragstone.bench.data.BenchEdition;
import org.ragstone.bench.data.Rows;
import org.ragstone.bench.peer.Agreement;
import org.ragstone.bench.peer.Depth;
import org.ragstone.bench.peer.Peer;
import org.ragstone.bench.peer.Peers;

/** Evaluation alone: from rows in memory to ratings, reasons that are held, and texts; and what is held of a result. */
public final class Evaluation implements Measurement {
    /** What a result costs one of them: nanoseconds of the processor by depth, and bytes that are held. */
    private record Cost(Peers peer, Map<Depth, Double> nanos, double bytes) {
        double of(Depth depth) {
            return nanos.getOrDefault(depth, Double.NaN);
        }
    }

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public void run() throws Exception {
        for (BenchEdition bench : Options.editions().toList()) {
            run(bench);
        }
    }

    private static void run(BenchEdition bench) throws RunnerException {
        Rows rows = Rows.of(bench, EvaluationRounds.INDICATORS, EvaluationRounds.SEED);
        Agreement agreement = new Agreement(rows, Peers.RAGSTONE.compile(bench));
        Map<String, Cost> best = new LinkedHashMap<>();
        for (Peers peers : Options.peers(bench)) {
            Peer<?> peer = peers.compile(bench);
            agreement.require(peers.name(), peer);
            Cost cost = cost(bench, peers, peer.deepest(), rows);
            System.out.printf(Locale.ROOT, "%s %s: %s ns, %.0f bytes%n", bench, peers, cost.nanos(), cost.bytes());
            best.merge(
                    peers.family(), cost, (one, other) -> one.of(Depth.REASON) <= other.of(Depth.REASON) ? one : other);
        }
        print(bench, rows, List.copyOf(best.values()));
    }

    private static Cost cost(BenchEdition bench, Peers peers, Depth deepest, Rows rows) throws RunnerException {
        Map<Depth, Double> nanos = new EnumMap<>(Depth.class);
        for (Depth depth : Depth.values()) {
            if (depth.compareTo(deepest) <= 0) {
                nanos.put(
                        depth,
                        Rounds.processorTime(
                                        EvaluationRounds.class, depth.name().toLowerCase(Locale.ROOT), bench, peers)
                                / rows.results());
            }
        }
        return new Cost(peers, nanos, Held.bytesAResult(bench, peers, rows));
    }

    private static void print(BenchEdition bench, Rows rows, List<Cost> costs) {
        Table table = new Table(
                "Evaluation alone, %s: %,d indicators of %,d shapes, %,d results"
                        .formatted(bench.title(), rows.indicators().size(), rows.shapes(), rows.results()),
                "Who judges",
                "rating, ns",
                "of straight Java",
                "reasons held, ns",
                "of straight Java",
                "read as text, ns",
                "of straight Java",
                "bytes a result held",
                "best as");
        Cost limit = costs.stream()
                .filter(each -> each.peer() == Peers.PLAIN_JAVA)
                .findFirst()
                .orElse(new Cost(Peers.PLAIN_JAVA, Map.of(), Double.NaN));
        List<Cost> sorted = new ArrayList<>(costs);
        sorted.sort(Comparator.comparing((Cost each) -> each.of(Depth.REASON)));
        for (Cost cost : sorted) {
            List<String> cells = new ArrayList<>();
            cells.add(cost.peer().family());
            for (Depth depth : Depth.values()) {
                cells.add(Table.cell(cost.of(depth)));
                cells.add(Table.cell(limit.of(depth) / cost.of(depth)));
            }
            cells.add(Table.cell(cost.bytes()));
            cells.add(cost.peer().name());
            table.row(cells.toArray(String[]::new));
        }
        table.print();
    }
}

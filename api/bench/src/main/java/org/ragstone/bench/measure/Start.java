package org.ragstone.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ragstone.bench.data.Checkout;
import org.ragstone.bench.peer.Peers;

/** From start to the first answer, whole programs in turn: the median of several runs of each. */
public final class Start implements Measurement {
    private static final int ROUNDS = 7;
    private static final List<Peers> OTHERS =
            List.of(Peers.PLAIN_JAVA, Peers.RAGSTONE, Peers.DROOLS_25, Peers.EVRETE_25, Peers.CEL);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run() throws Exception {
        Map<String, List<String>> commands = commands();
        Map<String, List<Program.Run>> runs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                runs.computeIfAbsent(each.getKey(), name -> new ArrayList<>()).add(Program.run(each.getValue()));
            }
        }
        Table table = new Table(
                "From start to the first answer, kent 2018-19, the median of " + ROUNDS,
                "Program",
                "processor, s",
                "wall, s");
        runs.forEach((name, all) -> table.row(
                name,
                Table.cell(median(all, Comparator.comparing(Program.Run::processorSeconds))
                        .processorSeconds()),
                Table.cell(median(all, Comparator.comparing(Program.Run::wallSeconds))
                        .wallSeconds())));
        table.print();
    }

    private static Map<String, List<String>> commands() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        String[] evaluate = {
            "evaluate",
            Checkout.folder("samples/kent-2018-07").toString(),
            "--rules",
            Checkout.folder("rules").toString()
        };
        commands.put("Ragstone, evaluate a sample", Program.ragstone(List.of(), evaluate));
        commands.put("Ragstone, evaluate a sample, by its launcher", Program.launcher("", evaluate));
        commands.put("Ragstone, help", Program.ragstone(List.of(), "--help"));
        for (Peers each : OTHERS) {
            commands.put("25 indicators in memory: " + each.family(), Program.java(FirstAnswer.class, each.name()));
        }
        return commands;
    }

    private static Program.Run median(List<Program.Run> runs, Comparator<Program.Run> by) {
        return runs.stream().sorted(by).toList().get(runs.size() / 2);
    }
}

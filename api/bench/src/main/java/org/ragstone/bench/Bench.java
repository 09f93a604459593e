package org.ragstone.bench;

import java.util.Arrays;
import java.util.List;
import org.ragstone.bench.measure.Compile;
import org.ragstone.bench.measure.Csv;
import org.ragstone.bench.measure.Evaluation;
import org.ragstone.bench.measure.Http;
import org.ragstone.bench.measure.Measurement;
import org.ragstone.bench.measure.Page;
import org.ragstone.bench.measure.Start;

/** Measures all there is, or what is named; a name with a point is that of a measurement among the tests of the API. */
public final class Bench {
    private static final List<Measurement> ALL =
            List.of(new Evaluation(), new Compile(), new Start(), new Csv(), new Http(), new Page());

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        for (String name : arguments) {
            if (name.contains(".")) {
                ofTheApi(name);
            } else {
                run(name);
            }
        }
        System.exit(0);
    }

    private static void ofTheApi(String name) throws Exception {
        Class.forName("org.ragstone.api." + name)
                .getMethod("main", String[].class)
                .invoke(null, (Object) new String[0]);
    }

    private static void run(String name) throws Exception {
        List<Measurement> chosen = ALL.stream()
                .filter(each ->
                        name.equals("all") || Arrays.asList(name.split(",")).contains(each.name()))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("there is no " + name + " among "
                    + ALL.stream().map(Measurement::name).toList());
        }
        for (Measurement each : chosen) {
            each.run();
        }
    }
}

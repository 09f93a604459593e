package org.ragstone.api.timing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ragstone.model.ProblemsException;

/**
 * How the time of every door grows with what is put through it: of the processor, so that whatever else runs does not count, the
 * best of three rounds at each of three sizes, and the power of the size that it grew with between the last two. 1 is as it should be; a little more is sorting, and less than a
 * millisecond says nothing.
 */
public final class TimeAgainstSize {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 3;
    private static final double LONG_MILLIS = 300;

    private TimeAgainstSize() {}

    /** @param arguments parts of the names of the doors that are measured; all, if there are none */
    public static void main(String[] arguments) throws Exception {
        System.out.println("| Door | Worst | Sizes | Milliseconds | Power |\n|---|---|---|---|---|");
        for (Measured each : Entries.all()) {
            String name = each.door() + " " + each.worst();
            if (arguments.length == 0 || List.of(arguments).stream().anyMatch(name::contains)) {
                System.out.println(row(each));
            }
        }
        System.exit(0);
    }

    private static String row(Measured each) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int size : each.sizes()) {
            millis.add(best(each, size));
        }
        int last = millis.size() - 1;
        double power = Math.log(millis.get(last) / millis.get(last - 1))
                / Math.log((double) each.sizes().get(last) / each.sizes().get(last - 1));
        return String.format(
                Locale.ROOT,
                "| `%s` | %s | %,d, %,d, %,d | %.1f, %.1f, %.1f | %s |",
                each.door(),
                each.worst(),
                each.sizes().get(0),
                each.sizes().get(1),
                each.sizes().get(2),
                millis.get(0),
                millis.get(1),
                millis.get(2),
                millis.get(last) < 1 ? "" : String.format(Locale.ROOT, "%.1f", power));
    }

    private static double best(Measured each, int size) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            Callable<?> run = each.input().ofSize(size);
            long start = PROCESSOR.getCurrentThreadCpuTime();
            open(run);
            double millis = (PROCESSOR.getCurrentThreadCpuTime() - start) / 1e6;
            best = Math.min(best, millis);
            if (millis > LONG_MILLIS && round > 0) {
                break;
            }
        }
        return best;
    }

    /** That it is refused is no less work. */
    static void open(Callable<?> run) throws Exception {
        try {
            run.call();
        } catch (ProblemsException e) {
            if (e.problems().isEmpty()) {
                throw e;
            }
        }
    }
}

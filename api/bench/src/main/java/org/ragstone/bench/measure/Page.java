package org.ragstone.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ragstone.api.ManyFigures;
import org.ragstone.bench.data.Checkout;

/** A dashboard as a page of HTML beside the table of the same data, whole programs: months of figures behind each indicator. */
public final class Page implements Measurement {
    private static final List<Integer> INDICATORS = List.of(500, 3_000);
    private static final int MONTHS = 36;
    private static final int SERVICES = 10;

    @Override
    public String name() {
        return "page";
    }

    @Override
    public void run() throws Exception {
        Table table = new Table(
                "Indicators with " + MONTHS + " months each",
                "Form",
                "processor, s",
                "wall, s",
                "written, MB",
                "an indicator, KB");
        Path folder = Files.createTempDirectory("ragstone-bench-");
        try {
            for (int indicators : INDICATORS) {
                Path data = ManyFigures.write(folder.resolve("data-" + indicators), indicators, MONTHS, SERVICES);
                for (String format : List.of("table", "html")) {
                    row(table, indicators, format, data, folder.resolve("page." + format));
                }
            }
        } finally {
            delete(folder);
        }
        table.print();
    }

    private static void row(Table table, int indicators, String format, Path data, Path out)
            throws IOException, InterruptedException {
        Program.Run run = Program.run(Program.ragstone(
                List.of(),
                "evaluate",
                data.toString(),
                "--rules",
                Checkout.folder("rules").toString(),
                "--format",
                format,
                "--out",
                out.toString()));
        long bytes = Files.size(out);
        table.row(
                String.format(Locale.ROOT, "%,d, %s", indicators, format),
                Table.cell(run.processorSeconds()),
                Table.cell(run.wallSeconds()),
                Table.cell(bytes / 1e6),
                Table.cell(bytes / 1e3 / indicators));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

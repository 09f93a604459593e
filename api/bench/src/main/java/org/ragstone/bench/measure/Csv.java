package org.ragstone.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ragstone.bench.csv.Copy;
import org.ragstone.bench.csv.CsvData;
import org.ragstone.bench.csv.DuckDb;
import org.ragstone.bench.csv.SameStatuses;
import org.ragstone.bench.data.Checkout;

/** CSV in to CSV and NDJSON out, whole programs: ours, DuckDB, and one that only reads all cells and writes as many bytes. */
public final class Csv implements Measurement {
    private static final int CHECKED = 5_000;

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void run() throws Exception {
        check();
        Path folder = Files.createTempDirectory("ragstone-bench-");
        try {
            Path data = Files.createDirectory(folder.resolve("data"));
            long rows = CsvData.write(data, Options.indicators());
            measure(data, folder, rows);
        } finally {
            delete(folder);
        }
    }

    private static void check() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ragstone-bench-");
        try {
            Path data = Files.createDirectory(folder.resolve("data"));
            CsvData.write(data, CHECKED);
            Path ours = folder.resolve("ours.csv");
            Path others = folder.resolve("duckdb.csv");
            evaluate(data, "csv", ours);
            Program.run(Program.java(DuckDb.class, data.toString(), others.toString()));
            SameStatuses.require(ours, others);
        } finally {
            delete(folder);
        }
    }

    private static Program.Run evaluate(Path data, String format, Path out) throws IOException, InterruptedException {
        return Program.run(Program.ragstone(List.of(Options.heap()), arguments(data, format, out)));
    }

    private static Program.Run launched(Path data, String format, Path out) throws IOException, InterruptedException {
        return Program.run(Program.launcher(Options.heap(), arguments(data, format, out)));
    }

    private static String[] arguments(Path data, String format, Path out) {
        return new String[] {
            "evaluate",
            data.toString(),
            "--rules",
            Checkout.folder("rules").toString(),
            "--format",
            format,
            "--out",
            out.toString()
        };
    }

    private static boolean knows(String format) throws IOException, InterruptedException {
        return Program.run(Program.ragstone(List.of(), "evaluate", "--help"))
                .printed()
                .contains(format);
    }

    private static void measure(Path data, Path folder, long rows) throws IOException, InterruptedException {
        Table table = new Table(
                String.format(
                        Locale.ROOT,
                        "CSV in, %,d indicators, %,d rows; the program with %s",
                        Options.indicators(),
                        rows,
                        Options.heap()),
                "Program",
                "processor, s",
                "of DuckDB",
                "wall, s",
                "written, MB");
        Path duckDbs = folder.resolve("duckdb.csv");
        Program.Run duckDb = Program.run(Program.java(DuckDb.class, data.toString(), duckDbs.toString()));
        row(table, "DuckDB, ratings alone", duckDb, duckDb, duckDbs);
        for (String format : List.of("csv", "ndjson")) {
            if (format.equals("csv") || knows(format)) {
                Path ours = folder.resolve("ours." + format);
                row(table, "Ragstone, " + format, evaluate(data, format, ours), duckDb, ours);
                row(table, "by its launcher, " + format, launched(data, format, ours), duckDb, ours);
                if (format.equals("csv")) {
                    SameStatuses.require(ours, duckDbs);
                }
                Path copy = folder.resolve("copy." + format);
                Program.Run copied =
                        Program.run(Program.java(Copy.class, data.toString(), ours.toString(), copy.toString()));
                row(table, "reading and writing as much as for " + format, copied, duckDb, copy);
            }
        }
        table.print();
    }

    private static void row(Table table, String name, Program.Run run, Program.Run duckDb, Path written)
            throws IOException {
        table.row(
                name,
                Table.cell(run.processorSeconds()),
                Table.cell(run.processorSeconds() / duckDb.processorSeconds()),
                Table.cell(run.wallSeconds()),
                Table.cell(Files.size(written) / 1e6));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

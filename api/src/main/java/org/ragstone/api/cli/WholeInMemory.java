package org.ragstone.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.ragstone.api.report.Format;
import org.ragstone.dataset.book.Workbook;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Workbooks;

/** How many rows of a data set the memory holds at once, for the forms that are made of all of it. */
final class WholeInMemory {
    private static final long MEGABYTE = 1 << 20;
    private static final long PROGRAM = 64 * MEGABYTE;
    // Measured: the least heap in which a table of 100,000 indicators with two results each was made was 2,200 bytes a
    // row. A page of 3,000 indicators with 36 months each, 113,000 rows, was made in the heap that this comes to.
    private static final long BYTES_A_ROW = 2_500;
    // So few are tried with any memory: most of what the program is reckoned at is not its own.
    private static final long FEW = 2_000;
    private static final long BYTES_OF_A_ROW = 2;
    private static final String JSON = ".json";
    private static final String OTHER_FORMS = "`--format csv` or `--format ndjson`";

    private WholeInMemory() {}

    /**
     * Counts the rows before any is read, where there is so much that there may be too many.
     *
     * @param heap what Java has, in bytes
     * @throws ProblemsException if there are more rows than fit
     */
    static void refuseMore(Path dataSet, Format format, long heap) {
        refuseMore(List.of(dataSet), "`--format " + format + "`", "Ask for " + OTHER_FORMS, heap);
    }

    /** Likewise of data sets that pages are made of. */
    static void refuseMore(List<Path> dataSets, long heap) {
        refuseMore(dataSets, "`report`", "Ask `evaluate` for " + OTHER_FORMS, heap);
    }

    /** Likewise of data sets that are held one after the other. */
    static void refuseMoreOfEach(List<Path> dataSets, long heap) {
        dataSets.forEach(
                each -> refuseMore(List.of(each), "`publish-site`", "Ask `evaluate` for " + OTHER_FORMS, heap));
    }

    private static void refuseMore(List<Path> dataSets, String what, String otherwise, long heap) {
        long most = mostRows(heap);
        // No row is shorter, in a workbook neither.
        if (sum(dataSets, WholeInMemory::bytes) / BYTES_OF_A_ROW <= most) {
            return;
        }
        long rows = sum(dataSets, WholeInMemory::rows);
        if (rows > most) {
            throw ProblemsException.of(
                    dataSets.get(0).toString(),
                    String.format(
                            Locale.ROOT,
                            "%s is made of the whole data set at once, which in %d MB of memory can have %,d rows; %s %,d",
                            what,
                            heap / MEGABYTE,
                            most,
                            dataSets.size() == 1 ? "it has" : "together they have",
                            rows),
                    "%s, which take any number, or run it as `java -Xmx%dm -jar ragstone.jar ...`."
                            .formatted(otherwise, (PROGRAM + rows * BYTES_A_ROW) / MEGABYTE + 1));
        }
    }

    private static long sum(List<Path> dataSets, ToLongFunction<Path> amount) {
        return dataSets.stream().mapToLong(amount).sum();
    }

    static long mostRows(long heap) {
        return Math.max(FEW, (heap - PROGRAM) / BYTES_A_ROW);
    }

    private static long bytes(Path dataSet) {
        return files(dataSet).stream().mapToLong(each -> each.toFile().length()).sum();
    }

    /** Lines of tables, cells of a wide form, rows of sheets, and objects of JSON: near enough. */
    private static long rows(Path dataSet) {
        String ofCsv = Files.isDirectory(dataSet) ? "\n" : ",;\t";
        return files(dataSet).stream().mapToLong(file -> rowsOf(file, ofCsv)).sum();
    }

    private static long rowsOf(Path file, String ofCsv) {
        if (Workbooks.isOne(file.toString())) {
            return Workbook.rows(file);
        }
        String counted = file.toString().toLowerCase(Locale.ROOT).endsWith(JSON) ? "{" : ofCsv;
        byte[] some = new byte[1 << 16];
        long rows = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(some); length >= 0; length = in.read(some)) {
                for (int i = 0; i < length; i++) {
                    rows += counted.indexOf(some[i]) >= 0 ? 1 : 0;
                }
            }
        } catch (IOException e) {
            // Whoever reads it tells so.
            return 0;
        }
        return rows;
    }

    /** Those that are read: whatever stands beside the tables is not. */
    private static List<Path> files(Path dataSet) {
        if (!Files.isDirectory(dataSet)) {
            return List.of(dataSet);
        }
        try (Stream<Path> all = Files.list(dataSet)) {
            return all.filter(each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}

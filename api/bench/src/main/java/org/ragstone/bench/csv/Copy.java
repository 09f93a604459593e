package org.ragstone.bench.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads every cell of a data set and writes lines such as those of another file, as many bytes: nothing can take less and do more. */
public final class Copy {
    private static final int LINES = 10_000;

    private Copy() {}

    /** @param arguments the folder of the data set, the file whose lines are written over and over, and the file to write */
    public static void main(String[] arguments) throws IOException {
        Path like = Path.of(arguments[1]);
        long length = 0;
        for (String file : List.of("indicators.csv", "results.csv")) {
            try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(arguments[0], file))) {
                for (CsvRecord row : rows) {
                    for (String cell : row.getFields()) {
                        length += cell.length();
                    }
                }
            }
        }
        try (Stream<String> lines = Files.lines(like);
                BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]))) {
            write(lines.limit(LINES).toList(), length == 0 ? 0 : Files.size(like), out);
        }
    }

    private static void write(List<String> lines, long bytes, BufferedWriter out) throws IOException {
        int[] lengths = lines.stream()
                .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length + 1)
                .toArray();
        long written = 0;
        for (int i = 0; written < bytes; i = (i + 1) % lengths.length) {
            out.write(lines.get(i));
            out.write('\n');
            written += lengths[i];
        }
    }
}

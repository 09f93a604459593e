package org.ragstone.api;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a data set of several councils from those of one each. */
public final class OfCouncils {
    private OfCouncils() {}

    /** One that has the rows of a sample for each council: the rows of a council one after the other, or mixed with those of the others. */
    public static Path of(Path sample, Path folder, boolean areMixed, String... councils) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.equals("dataset.yaml")) {
                    Files.copy(file, folder.resolve(name));
                } else if (name.endsWith(".csv")) {
                    write(file, folder.resolve(name), areMixed, List.of(councils));
                }
            }
        }
        return folder;
    }

    private static void write(Path from, Path to, boolean areMixed, List<String> councils) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(from)) {
            reader.forEach(each -> all.add(each.getFields()));
        }
        List<List<String>> rows = all.subList(1, all.size());
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to)) {
            writer.writeRecord(before("council", all.get(0)));
            if (areMixed) {
                rows.forEach(row -> councils.forEach(each -> writer.writeRecord(before(each, row))));
            } else {
                councils.forEach(each -> rows.forEach(row -> writer.writeRecord(before(each, row))));
            }
        }
    }

    private static List<String> before(String council, List<String> row) {
        return Stream.concat(Stream.of(council), row.stream()).toList();
    }
}

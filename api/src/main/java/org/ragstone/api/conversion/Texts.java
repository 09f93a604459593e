package org.ragstone.api.conversion;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ragstone.model.Cancellation;
import org.ragstone.reading.CellText;

/** Texts as a file of CSV, each of which comes back as it was. */
final class Texts {
    private Texts() {}

    static void write(List<List<String>> rows, OutputStream out) {
        try {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
            for (List<String> row : rows) {
                Cancellation.check();
                csv.writeRecord(row.stream().map(CellText::ofFigure).toList());
            }
            csv.flush();
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.ragstone.api.report.chart;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ragstone.api.view.ChartedSeries;
import org.ragstone.reading.CellText;

/** Writes the data of charts as CSV within an address, so that a link by itself holds the file. */
final class Csv {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final String KEPT = "-._~,;:/()+!*@";

    private Csv() {}

    static CsvLink of(List<ChartedSeries> series, DataTable table) {
        return new CsvLink(name(series), "data:text/csv;charset=utf-8," + encoded(text(table)));
    }

    /** "FN01-latest.csv", and of several "FN01.csv". */
    private static String name(List<ChartedSeries> series) {
        String ref = series.get(0).indicator().ref();
        boolean isPlain = PLAIN_NAME.matcher(ref).matches();
        if (series.size() > 1) {
            return (isPlain ? ref : "figures") + ".csv";
        }
        String basis = series.get(0).basis().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return (isPlain ? ref + "-" : "") + basis + ".csv";
    }

    private static String text(DataTable table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(with("Period", table.headings().stream()));
            table.rows()
                    .forEach(row -> csv.writeRecord(
                            with(row.period(), row.cells().stream().map(DataTable.Cell::text))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> with(String first, Stream<String> others) {
        List<String> cells = new ArrayList<>();
        cells.add(CellText.of(first));
        others.forEach(each -> cells.add(CellText.ofFigure(each)));
        return cells;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean kept = letter < 0x80 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
            if (kept) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(hex(letter >> 4)).append(hex(letter & 0xf));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}

package org.ragstone.api.book;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Csv;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.Yaml;

/** Makes a workbook of the data set in a folder, as a person would type it: figures as numbers, all else as text. */
public final class BookOfFolder {
    private static final String HEADER = "dataset.yaml";
    private static final String TABLE = ".csv";
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,12})(?:\\.(\\d{1,8}))?");

    private BookOfFolder() {}

    /** Writes the workbook to a file. */
    public static Path write(Path folder, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "Ragstone", "1.0")) {
            writeHeader(folder, book.newWorksheet("dataset"));
            for (Path table : tables(folder)) {
                String name = table.getFileName().toString();
                writeTable(table, book.newWorksheet(name.substring(0, name.length() - TABLE.length())));
            }
        }
        return file;
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(TABLE))
                    .sorted()
                    .toList();
        }
    }

    private static void writeHeader(Path folder, Worksheet sheet) throws IOException {
        MapNode map = Yaml.map(HEADER, Files.readString(folder.resolve(HEADER)), new Problems());
        int row = 0;
        for (String key : map.names()) {
            for (String value : values(map.get(key).orElseThrow())) {
                sheet.value(row, 0, key);
                sheet.value(row++, 1, value);
            }
        }
    }

    private static List<String> values(Node node) {
        if (node instanceof MapNode map) {
            return map.names().stream()
                    .map(each -> each + ": " + map.get(each).orElseThrow().text())
                    .toList();
        }
        return node instanceof ListNode list
                ? list.items().stream().map(Node::text).toList()
                : List.of(node.text());
    }

    private static void writeTable(Path table, Worksheet sheet) throws IOException {
        String text = Files.readString(table);
        List<String> names = List.of(text.lines().findFirst().orElseThrow().split(","));
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
        }
        List<Row> rows = new ArrayList<>();
        new Csv(table.toString(), names, List.of(), new Problems(), new Notices()).read(text, rows::add);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                put(sheet, row + 1, column, names.get(column), rows.get(row).text(names.get(column)));
            }
        }
    }

    private static void put(Worksheet sheet, int row, int column, String name, String text) {
        var number = NUMBER.matcher(text);
        if (text.isEmpty()) {
            return;
        }
        if (!Fields.isOfAFigure(name) || !number.matches()) {
            sheet.value(row, column, text);
            return;
        }
        sheet.value(row, column, new BigDecimal(text));
        if (number.group(1) != null) {
            sheet.style(row, column)
                    .format("0." + "0".repeat(number.group(1).length()))
                    .set();
        }
    }
}

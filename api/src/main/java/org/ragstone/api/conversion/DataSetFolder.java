package org.ragstone.api.conversion;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ragstone.api.columns.DataPackage;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Node;
import org.ragstone.reading.Node.ListNode;
import org.ragstone.reading.Node.MapNode;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** A folder with {@code dataset.yaml}, a CSV file a table, and what tells programs of these. */
public final class DataSetFolder {
    private static final int WIDTH = 120;

    private DataSetFolder() {}

    /** Hands on each file by its name, with what writes it. */
    public static void write(WrittenDataSet data, BiConsumer<String, Consumer<OutputStream>> files) {
        files.accept("dataset.yaml", out -> write(yaml(data.header()), out));
        WrittenDataSet written = written(data);
        written.tables()
                .forEach(table -> files.accept(table.name() + ".csv", out -> {
                    List<List<String>> rows = new ArrayList<>();
                    rows.add(table.columns());
                    rows.addAll(table.rows());
                    Texts.write(rows, out);
                }));
        files.accept(DataPackage.FILE, out -> DataSetPackage.of(written).write(out));
    }

    private static WrittenDataSet written(WrittenDataSet data) {
        return new WrittenDataSet(
                data.header(),
                data.edition(),
                data.period(),
                data.tables().stream().map(DataSetFolder::written).toList(),
                data.notices());
    }

    private static WrittenTable written(WrittenTable table) {
        List<String> columns = columns(table);
        return new WrittenTable(
                table.shape(),
                columns,
                table.rows().stream()
                        .map(row -> columns.stream()
                                .map(column -> table.text(row, column))
                                .toList())
                        .toList());
    }

    /** Those that it has, and a blank one behind a figure: with a number behind it, that could be one figure of which a comma made two. */
    private static List<String> columns(WrittenTable table) {
        List<String> columns = new ArrayList<>();
        boolean isBehindAFigure = false;
        for (String column : table.shape().columns()) {
            if (isBehindAFigure || table.columns().contains(column)) {
                columns.add(column);
                isBehindAFigure = Fields.isOfAFigure(column);
            }
        }
        return columns;
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(MapNode header) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(options).dump(plain(header));
    }

    private static Object plain(Node node) {
        if (node instanceof MapNode map) {
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, each) -> entries.put(key, plain(each)));
            return entries;
        }
        return node instanceof ListNode list
                ? list.items().stream().map(DataSetFolder::plain).toList()
                : node.text();
    }
}

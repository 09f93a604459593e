package org.ragstone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/**
 * The indicators of a data set, with what they are held against and computed from, as somebody wrote them: rows of texts by their
 * columns, without those that are blank.
 */
public record WrittenIndicators(
        DataSetHeader header,
        List<Map<String, String>> indicators,
        List<Map<String, String>> targets,
        List<Map<String, String>> composites) {
    public WrittenIndicators {
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        composites = List.copyOf(composites);
    }

    /**
     * Reads all of the data set.
     *
     * @throws org.ragstone.model.ProblemsException if anything in it is wrong, or there is no edition for it
     */
    public static WrittenIndicators read(Path path, RulesFolder rules) {
        Listening source = new Listening(DataSetReader.source(path, new Notices()));
        DataSetHeader header =
                DataSetReader.of(source, Overrides.NONE).read(rules).header();
        return new WrittenIndicators(
                header,
                source.rows(TableShape.INDICATORS),
                source.rows(TableShape.TARGETS),
                source.rows(TableShape.COMPOSITES));
    }

    /** A source that keeps the texts of what it hands on. */
    private record Listening(DataSetSource source, Map<String, List<Map<String, String>>> tables)
            implements DataSetSource {
        Listening(DataSetSource source) {
            this(source, new HashMap<>());
        }

        List<Map<String, String>> rows(TableShape shape) {
            return tables.getOrDefault(shape.name(), List.of());
        }

        @Override
        public Header header(Problems problems) {
            return source.header(problems);
        }

        @Override
        public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
            List<Map<String, String>> rows = new ArrayList<>();
            tables.put(shape.name(), rows);
            return source.read(shape, problems, row -> {
                rows.add(texts(row, shape.columns()));
                reader.accept(row);
            });
        }

        private static Map<String, String> texts(Row row, List<String> columns) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String column : columns) {
                String text = row.text(column);
                if (!text.isEmpty()) {
                    texts.put(column, text);
                }
            }
            return texts;
        }

        @Override
        public Location where(TableShape shape) {
            return source.where(shape);
        }

        @Override
        public Optional<AllIndicators> all() {
            return source.all();
        }

        @Override
        public void close() {
            source.close();
        }
    }
}

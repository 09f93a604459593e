package org.ragstone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** Where the texts of a data set come from, each with its place. */
public interface DataSetSource {
    /** The keys of the data set's header that have a text. */
    List<String> HEADER_TEXTS = List.of("framework", "period", "title", "source", "edition", "as_at", "illustrative");

    /** All keys of the data set's header. */
    List<String> HEADER_KEYS = Stream.concat(
                    HEADER_TEXTS.stream(), Stream.of(FigureMarksReader.MARKERS, FigureMarksReader.PROVISIONAL_MARKS))
            .toList();

    /** What a data set says of itself: its texts, and the map in which they and all else stand. */
    record Header(Row texts, MapNode whole) {}

    /**
     * What the data set says of itself.
     *
     * @throws ProblemsException if it cannot be read
     */
    Header header(Problems problems);

    /** Hands on the rows of a table, or none where it may be left out; what cannot be read is reported. */
    Table read(TableShape shape, Problems problems, Consumer<Row> reader);

    /** The place of a table as a whole. */
    Location where(TableShape shape);

    /** All the indicators of the data set, where it has more than the rows of their table that are handed on. */
    default Optional<AllIndicators> all() {
        return Optional.empty();
    }

    /** Nothing more is read of it. */
    default void close() {
        // Most hold nothing open.
    }

    /** One that has been read, of which nothing is held any more. */
    DataSetSource READ = new DataSetSource() {
        @Override
        public Header header(Problems problems) {
            throw again();
        }

        @Override
        public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
            throw again();
        }

        @Override
        public Location where(TableShape shape) {
            throw again();
        }

        private IllegalStateException again() {
            return new IllegalStateException("the data set has been read");
        }
    };
}

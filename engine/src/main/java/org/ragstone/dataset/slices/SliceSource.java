package org.ragstone.dataset.slices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ragstone.dataset.AllIndicators;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.DataSetSource;
import org.ragstone.dataset.SoundRow;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** Some rows of the files in a folder, as a data set of its own. Thread-safe, and can be read more than once. */
final class SliceSource implements DataSetSource {
    /** What all slices of a folder share. */
    record Shared(ReplayedHeader header, Map<String, SlicedTable> tables, boolean isOfCouncils, DataSetFiles files) {}

    private final Shared shared;
    private final Map<String, Supplier<RowStream>> rows;
    private final AllIndicators all;
    private final Optional<Table> indicators;
    // Where the rows are of none of them, and a row is to say of which it is.
    private final Optional<Set<String>> councils;

    private SliceSource(
            Shared shared,
            Map<String, Supplier<RowStream>> rows,
            AllIndicators all,
            Optional<Table> indicators,
            Optional<Set<String>> councils) {
        this.shared = shared;
        this.rows = rows;
        this.all = all;
        this.indicators = indicators;
        this.councils = councils;
    }

    /** Of indicators with all of their rows. */
    static SliceSource of(Shared shared, Map<String, Supplier<RowStream>> rows, AllIndicators all) {
        return new SliceSource(shared, rows, all, Optional.empty(), Optional.empty());
    }

    /**
     * Of rows that are of no indicator.
     *
     * @param indicators what came of the table of all
     */
    static SliceSource ofNone(
            Shared shared, Map<String, Supplier<RowStream>> rows, AllIndicators all, Table indicators) {
        return new SliceSource(shared, rows, all, Optional.of(indicators), Optional.empty());
    }

    /** Of rows that are of no council. */
    static SliceSource ofNoCouncil(
            Shared shared, Map<String, Supplier<RowStream>> rows, Table indicators, Set<String> councils) {
        return new SliceSource(shared, rows, AllIndicators.UNREAD, Optional.of(indicators), Optional.of(councils));
    }

    @Override
    public Header header(Problems problems) {
        return shared.header().header(problems);
    }

    @Override
    public Optional<AllIndicators> all() {
        return Optional.of(all);
    }

    @Override
    public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
        SlicedTable table = shared.tables().get(shape.name());
        if (table == null) {
            return Table.EMPTY;
        }
        if (!table.isReadable()) {
            return Table.UNREADABLE;
        }
        int count = hand(table, shape, problems, reader);
        boolean isOfIndicators = shape.name().equals(TableShape.INDICATORS.name());
        return indicators.filter(any -> isOfIndicators).orElseGet(() -> new Table(count, table.isWhole()));
    }

    private int hand(SlicedTable table, TableShape shape, Problems problems, Consumer<Row> reader) {
        TableShape as = shared.isOfCouncils() ? shape.ofCouncils() : shape;
        Function<CsvCells, Row> made = table.rows(as, problems);
        UnknownCouncils unknown = new UnknownCouncils(councils.orElse(Set.of()));
        int count = 0;
        try (RowStream stream = rows.getOrDefault(shape.name(), RowStream::none).get()) {
            while (!problems.areTooManyOf(table.name()) && stream.next()) {
                Row row = made.apply(stream.cells());
                if (shared.isOfCouncils()) {
                    checkCouncil(row, stream.cells().line(), unknown, problems);
                }
                reader.accept(row);
                count++;
            }
        }
        unknown.tell(problems);
        return count;
    }

    private static void checkCouncil(Row row, int line, UnknownCouncils unknown, Problems problems) {
        String name = new Fields(row, problems).required(TableShape.COUNCIL);
        int faults = problems.size();
        if (!Characters.isPlain(name)) {
            SoundRow.of(row, List.of(TableShape.COUNCIL), problems);
        }
        if (!name.isEmpty() && problems.size() == faults) {
            unknown.add(name, line, row.where(TableShape.COUNCIL));
        }
    }

    @Override
    public Location where(TableShape shape) {
        return new Location.InFile(shared.files().places(shape).file());
    }
}

package org.ragstone.dataset.slices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ragstone.dataset.AllIndicators;
import org.ragstone.dataset.DataSetFiles;
import org.ragstone.dataset.DataSetSource;
import org.ragstone.dataset.FilesSource;
import org.ragstone.dataset.TableShape;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvRows;
import org.ragstone.reading.Table;

/** Tables of any length, read a slice of indicators at a time. Not thread-safe; its slices are. */
final class SlicedFiles implements AutoCloseable {
    /** What is computed from others stands no further from them, where slices are smaller. */
    private static final int ALWAYS_NEAR = 10_000;

    private static final int NEAR_SLICES = 10;
    private static final String PART = "part";

    private final DataSetFiles files;
    private final Problems problems;
    private final Notices ofHeader = new Notices();
    private final Map<String, SlicedTable> tables = new LinkedHashMap<>();
    private final SlicedTable indicators;
    private final SliceSource.Shared shared;
    private final List<SpooledRows> open = new ArrayList<>();
    private PartsTogether parts = PartsTogether.NONE;
    private ServicesNamed services = ServicesNamed.NONE;

    /** Looks through its files; what is wrong with them as a whole is reported. */
    SlicedFiles(DataSetFiles files, Problems problems) {
        this.problems = problems;
        this.files = files;
        ReplayedHeader header = new ReplayedHeader(new FilesSource(files, ofHeader));
        for (TableShape shape : TableShape.all()) {
            SlicedTable table = new SlicedTable(shape, files, problems);
            if (!table.isAbsent()) {
                tables.put(shape.name(), table);
            }
        }
        this.indicators = Objects.requireNonNull(tables.get(TableShape.INDICATORS.name()));
        this.shared = new SliceSource.Shared(header, tables, indicators.isOfCouncils(), files);
        tables.values().forEach(this::refuseMixed);
    }

    private void refuseMixed(SlicedTable table) {
        if (indicators.isReadable() && table.isReadable() && table.isOfCouncils() != shared.isOfCouncils()) {
            problems.add(
                    table.where(table.file().headerLine(), TableShape.COUNCIL),
                    shared.isOfCouncils()
                            ? "there is no column `council`, and `" + indicators.name() + "` has one"
                            : "there is a column `council`, and `" + indicators.name() + "` has none",
                    "Give it to every file of the data set, or to none.");
            table.leaveOut();
        }
    }

    /** Whether its rows say which council they are of. */
    boolean isOfCouncils() {
        return shared.isOfCouncils();
    }

    /**
     * Hands on each slice in order, and the council it is of.
     *
     * @param most so many indicators at the most are in one, but where more have to come together
     */
    void forEach(int most, BiConsumer<String, DataSetSource> reader) {
        if (!indicators.isReadable()) {
            reader.accept("", withoutIndicators());
        } else {
            cut(most, reader);
        }
        tables.values().forEach(each -> each.changed().ifPresent(problems::add));
    }

    /** Nothing can be said of what rows are of; everything else that is wrong with them can. */
    private DataSetSource withoutIndicators() {
        Map<String, Supplier<RowStream>> rows = new LinkedHashMap<>();
        for (SlicedTable table : tables.values()) {
            if (table.isReadable() && table.isOfCouncils()) {
                // Whether it is to say of which council its rows are is for the indicators to show.
                table.leaveOut();
            } else if (table.isReadable()) {
                try (CsvRows all = table.open(problems)) {
                    while (all.next()) {
                        // Those that are none of the table are told.
                    }
                }
                rows.put(table.shape().name(), () -> RowStream.of(table.open(new Problems())));
            }
        }
        return SliceSource.ofNone(shared, rows, AllIndicators.UNREAD, Table.UNREADABLE);
    }

    private void cut(int most, BiConsumer<String, DataSetSource> reader) {
        SlicedTable commentary = tables.get(TableShape.COMMENTARY.name());
        if (commentary != null && commentary.isReadable()) {
            services = ServicesNamed.in(commentary, indicators);
        }
        KeyedTables keys = new KeyedTables(services::isOne);
        OrderCheck check = check(keys);
        try (SlicedOrder order = new SlicedOrder(indicators, tables.values(), check, keys)) {
            holdTogether(order, keys, most);
            Map<SlicedTable, KeyedRows> others = new LinkedHashMap<>();
            KeyedRows all = order.open(indicators, problems);
            others().forEach(each -> others.put(each, order.open(each, problems)));
            SliceMaker maker = new SliceMaker(
                    shared,
                    new Survey(indicators, parts, services),
                    check.councils().keySet(),
                    acknowledgedOfAll(keys),
                    reader);
            open.addAll(new SliceCutter(indicators, all, others, parts, most, problems, maker).cut());
        }
    }

    private void holdTogether(SlicedOrder order, KeyedTables keys, int most) {
        SlicedTable composites = tables.get(TableShape.COMPOSITES.name());
        if (composites == null || !composites.isReadable()) {
            return;
        }
        try (CsvRows rows = composites.open(new Problems())) {
            RowKeys named = new RowKeys(composites.file(), PART, any -> false);
            parts = PartsTogether.of(composites, keys.keyed(RowStream.of(rows), composites), named, problems);
            composites.endsWhole(rows.table().isWhole());
        }
        if (!parts.isEmpty()) {
            KeyedRows all = order.open(indicators, new Problems());
            for (long place = 0; all.isThere(); place++) {
                parts.stands(all.key(), place);
                all.next();
            }
            parts.refuseFarApart(composites, Math.max(ALWAYS_NEAR, (long) NEAR_SLICES * most), problems);
        }
    }

    /** What somebody lets stand of every indicator, by council: it counts in each slice. */
    private Map<String, List<CsvCells>> acknowledgedOfAll(KeyedTables keys) {
        SlicedTable acknowledged = tables.get(TableShape.ACKNOWLEDGED.name());
        Map<String, List<CsvCells>> ofAll = new HashMap<>();
        if (acknowledged == null || !acknowledged.isReadable()) {
            return ofAll;
        }
        try (KeyedRows rows = keys.rows(acknowledged, new Problems())) {
            for (; rows.isThere(); rows.next()) {
                if (!rows.key().isOfOne()) {
                    ofAll.computeIfAbsent(rows.key().council(), any -> new ArrayList<>())
                            .add(rows.cells());
                }
            }
        }
        return ofAll;
    }

    private List<SlicedTable> others() {
        return tables.values().stream()
                .filter(each -> each != indicators && each.isReadable())
                .toList();
    }

    private OrderCheck check(KeyedTables keys) {
        Map<SlicedTable, KeyScan> others = new LinkedHashMap<>();
        try (KeyScan all = keys.scan(indicators)) {
            others().forEach(each -> others.put(each, keys.scan(each)));
            return new OrderCheck(all, () -> keys.scan(indicators), others);
        } finally {
            others.values().forEach(KeyScan::close);
        }
    }

    /** How its files were read, where that was otherwise than plainly. */
    Notices notices() {
        Notices all = new Notices();
        all.addAll(ofHeader);
        tables.values().forEach(each -> all.addAll(each.notices()));
        return all;
    }

    @Override
    public void close() {
        for (SpooledRows each : open) {
            each.close();
        }
        open.clear();
        files.close();
    }
}

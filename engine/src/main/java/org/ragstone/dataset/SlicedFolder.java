package org.ragstone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.CsvRows;
import org.ragstone.reading.Enclosure;
import org.ragstone.reading.Table;

/** A folder of CSV files of any length, read a slice of indicators at a time. Not thread-safe; its slices are. */
final class SlicedFolder implements AutoCloseable {
    /** What is computed from others stands no further from them, where slices are smaller. */
    private static final int ALWAYS_NEAR = 10_000;

    private static final int NEAR_SLICES = 10;
    private static final String PART = "part";

    // There are some: how many they are is asked of none.
    private static final Table SOME = new Table(1, true);

    private final Problems problems;
    private final Notices ofHeader = new Notices();
    private final Map<String, SlicedTable> tables = new LinkedHashMap<>();
    private final SlicedTable indicators;
    private final SliceSource.Shared shared;
    private final List<SpooledRows> open = new ArrayList<>();
    private PartsTogether parts = PartsTogether.NONE;
    private ServicesNamed services = ServicesNamed.NONE;

    /** Looks through its files; what is wrong with them as a whole is reported. */
    SlicedFolder(Path folder, Problems problems) {
        this.problems = problems;
        Enclosure enclosure = new Enclosure(folder);
        ReplayedHeader header = new ReplayedHeader(new FolderSource(folder, ofHeader));
        for (TableShape shape : TableShape.all()) {
            SlicedTable table = new SlicedTable(shape, folder, enclosure, problems);
            if (!table.isAbsent()) {
                tables.put(shape.name(), table);
            }
        }
        this.indicators = Objects.requireNonNull(tables.get(TableShape.INDICATORS.name()));
        this.shared = new SliceSource.Shared(header, tables, indicators.isOfCouncils());
        tables.values().forEach(this::refuseMixed);
    }

    private void refuseMixed(SlicedTable table) {
        if (indicators.isReadable() && table.isReadable() && table.isOfCouncils() != shared.isOfCouncils()) {
            problems.add(
                    new Location.InTable(table.name(), table.file().headerLine(), TableShape.COUNCIL),
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
        OrderCheck check = check();
        try (SlicedOrder order = new SlicedOrder(indicators, tables.values(), check, services::isOne)) {
            holdTogether(order, most);
            Map<SlicedTable, KeyedRows> others = new LinkedHashMap<>();
            KeyedRows all = order.open(indicators, problems);
            others().forEach(each -> others.put(each, order.open(each, problems)));
            Taker taker = new Taker(check, reader, acknowledgedOfAll());
            open.addAll(new SliceCutter(indicators, all, others, parts, most, problems, taker).cut());
        }
    }

    private void holdTogether(SlicedOrder order, int most) {
        SlicedTable composites = tables.get(TableShape.COMPOSITES.name());
        if (composites == null || !composites.isReadable()) {
            return;
        }
        try (CsvRows rows = composites.open(new Problems())) {
            RowKeys named = new RowKeys(composites.file(), PART, any -> false);
            parts = PartsTogether.of(composites, keyed(RowStream.of(rows), composites), named, problems);
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
    private Map<String, List<CsvCells>> acknowledgedOfAll() {
        SlicedTable acknowledged = tables.get(TableShape.ACKNOWLEDGED.name());
        Map<String, List<CsvCells>> ofAll = new HashMap<>();
        if (acknowledged == null || !acknowledged.isReadable()) {
            return ofAll;
        }
        try (KeyedRows rows = keyed(RowStream.of(acknowledged.open(new Problems())), acknowledged)) {
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

    private OrderCheck check() {
        Map<SlicedTable, KeyScan> others = new LinkedHashMap<>();
        try (KeyScan all = scan(indicators)) {
            others().forEach(each -> others.put(each, scan(each)));
            return new OrderCheck(all, others);
        } finally {
            others.values().forEach(KeyScan::close);
        }
    }

    private KeyScan scan(SlicedTable table) {
        // What is written of a service names it in the place of an indicator.
        return table.shape().name().equals(TableShape.COMMENTARY.name())
                ? byRows(table)
                : table.file()
                        .scan(
                                table.file().place(TableShape.COUNCIL),
                                table.file().place(RowKeys.REF))
                        .<KeyScan>map(CellKeyScan::new)
                        .orElseGet(() -> byRows(table));
    }

    private KeyScan byRows(SlicedTable table) {
        return KeyScan.of(keyed(RowStream.of(table.open(new Problems())), table));
    }

    private KeyedRows keyed(RowStream rows, SlicedTable table) {
        return new KeyedRows(rows, new RowKeys(table.file(), services::isOne));
    }

    /** Makes data sets of what is cut. */
    private final class Taker implements SliceCutter.Taker {
        private final Survey survey = new Survey(indicators, parts, services);
        private final OrderCheck check;
        private final BiConsumer<String, DataSetSource> reader;
        private final Map<String, List<CsvCells>> acknowledgedOfAll;
        private String council = "";
        private AllIndicators all = AllIndicators.UNREAD;

        Taker(
                OrderCheck check,
                BiConsumer<String, DataSetSource> reader,
                Map<String, List<CsvCells>> acknowledgedOfAll) {
            this.check = check;
            this.reader = reader;
            this.acknowledgedOfAll = acknowledgedOfAll;
        }

        private AllIndicators all(String of) {
            if (all == AllIndicators.UNREAD || !council.equals(of)) {
                council = of;
                all = survey.of(of);
            }
            return all;
        }

        @Override
        public void indicators(String of, Map<String, Supplier<RowStream>> rows) {
            reader.accept(of, SliceSource.of(shared, withAcknowledgedOfAll(of, rows), all(of)));
        }

        private Map<String, Supplier<RowStream>> withAcknowledgedOfAll(
                String of, Map<String, Supplier<RowStream>> rows) {
            List<CsvCells> ofAll = acknowledgedOfAll.getOrDefault(of, List.of());
            if (ofAll.isEmpty()) {
                return rows;
            }
            String name = TableShape.ACKNOWLEDGED.name();
            Supplier<RowStream> own = rows.getOrDefault(name, RowStream::none);
            Map<String, Supplier<RowStream>> all = new HashMap<>(rows);
            all.put(name, () -> RowStream.both(own.get(), RowStream.of(ofAll)));
            return all;
        }

        @Override
        public void loose(String of, Map<String, Supplier<RowStream>> rows) {
            reader.accept(of, SliceSource.ofNone(shared, rows, all(of), SOME));
        }

        @Override
        public void stray(Map<String, Supplier<RowStream>> rows) {
            Set<String> councils = check.councils().keySet();
            Table whole = councils.isEmpty() ? new Table(0, all("").areRead()) : SOME;
            reader.accept(
                    "",
                    shared.isOfCouncils()
                            ? SliceSource.ofNoCouncil(shared, rows, whole, councils)
                            : SliceSource.ofNone(shared, rows, all(""), whole));
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
    }
}

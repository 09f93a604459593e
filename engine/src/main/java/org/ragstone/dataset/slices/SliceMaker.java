package org.ragstone.dataset.slices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ragstone.dataset.AllIndicators;
import org.ragstone.dataset.DataSetSource;
import org.ragstone.dataset.TableShape;
import org.ragstone.reading.CsvCells;
import org.ragstone.reading.Table;

/** Makes data sets of what is cut. Not thread-safe. */
final class SliceMaker implements SliceCutter.Taker {
    // There are some: how many they are is asked of none.
    private static final Table SOME = new Table(1, true);

    private final SliceSource.Shared shared;
    private final Survey survey;
    private final Set<String> councils;
    private final Map<String, List<CsvCells>> acknowledgedOfAll;
    private final BiConsumer<String, DataSetSource> reader;
    private String council = "";
    private AllIndicators all = AllIndicators.UNREAD;

    /**
     * @param acknowledgedOfAll what somebody lets stand of every indicator, by council
     * @param reader takes each, and the council it is of
     */
    SliceMaker(
            SliceSource.Shared shared,
            Survey survey,
            Set<String> councils,
            Map<String, List<CsvCells>> acknowledgedOfAll,
            BiConsumer<String, DataSetSource> reader) {
        this.shared = shared;
        this.survey = survey;
        this.councils = councils;
        this.acknowledgedOfAll = acknowledgedOfAll;
        this.reader = reader;
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

    private Map<String, Supplier<RowStream>> withAcknowledgedOfAll(String of, Map<String, Supplier<RowStream>> rows) {
        List<CsvCells> ofAll = acknowledgedOfAll.getOrDefault(of, List.of());
        if (ofAll.isEmpty()) {
            return rows;
        }
        String name = TableShape.ACKNOWLEDGED.name();
        Supplier<RowStream> own = rows.getOrDefault(name, RowStream::none);
        Map<String, Supplier<RowStream>> both = new HashMap<>(rows);
        both.put(name, () -> RowStream.both(own.get(), RowStream.of(ofAll)));
        return both;
    }

    @Override
    public void loose(String of, Map<String, Supplier<RowStream>> rows) {
        reader.accept(of, SliceSource.ofNone(shared, rows, all(of), SOME));
    }

    @Override
    public void stray(Map<String, Supplier<RowStream>> rows) {
        Table whole = councils.isEmpty() ? new Table(0, all("").areRead()) : SOME;
        reader.accept(
                "",
                shared.isOfCouncils()
                        ? SliceSource.ofNoCouncil(shared, rows, whole, councils)
                        : SliceSource.ofNone(shared, rows, all(""), whole));
    }
}

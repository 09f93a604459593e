package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.dataset.wide.WideTable;
import org.ragstone.dataset.wide.WideTables;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.CsvGrid;
import org.ragstone.reading.CsvText;
import org.ragstone.reading.Grid;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.PeriodHeadings;
import org.ragstone.reading.Places;
import org.ragstone.reading.SourceText;

/**
 * A data set whose indicators, results and targets stand in one sheet, a row an indicator and a column a period. What else it has
 * stands beside, as it would beside tables, and what it says of itself there or above the names of the columns.
 */
final class WideFiles implements DataSetFiles {
    private static final String CSV = ".csv";
    private static final String RESULTS = "results";
    private static final String TARGETS = "targets";

    private final String file;
    private final Function<Notices, Grid> sheet;
    private final Overrides asked;
    private final Optional<DataSetFiles> beside;
    private @Nullable WideTables tables;

    /**
     * That of a sheet.
     *
     * @param file what its owner knows it by
     * @param sheet opens it, or says why it cannot be read
     * @param asked what is asked in place of what it says of itself
     * @param beside its other tables, and what it says of itself if that is not above its columns
     */
    WideFiles(String file, Function<Notices, Grid> sheet, Overrides asked, Optional<DataSetFiles> beside) {
        this.file = file;
        this.sheet = sheet;
        this.asked = asked;
        this.beside = beside;
    }

    /** Whether the first rows of a sheet name the columns of a wide form. */
    static boolean isLaidOutSo(Grid sheet) {
        return WideTables.isHeaded(sheet);
    }

    /** Whether the path is of a file of CSV. */
    static boolean isOne(Path path) {
        return Files.isRegularFile(path)
                && String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    /** That of a file of CSV. */
    static WideFiles of(Path path, Overrides asked) {
        String name = String.valueOf(path.getFileName());
        return new WideFiles(
                name,
                notices -> {
                    OpenElsewhere.tell(path, notices);
                    return CsvGrid.of(name, SourceText.csv(path, name, notices), WideTables::isHeader, notices);
                },
                asked,
                Optional.empty());
    }

    @Override
    public synchronized Header header(Problems problems, Notices notices) {
        Problems unsaid = new Problems();
        Optional<Header> own = beside.map(each -> each.header(unsaid, notices))
                .filter(each -> !each.texts().names().isEmpty());
        Optional<Period> period = asked.period().or(() -> own.flatMap(each -> new PeriodHeadings(Optional.empty())
                        .readAlone(each.texts().text("period")))
                .flatMap(Period::parse));
        WideTables read = WideTables.read(sheet.apply(notices), DataSetSource.HEADER_TEXTS, period, notices);
        tables = read;
        if (own.isPresent() || !read.above().isHeader()) {
            problems.addAll(unsaid.sorted());
        }
        if (own.isEmpty() && (beside.isEmpty() || read.above().isHeader())) {
            UnsaidHeader.require(file, read.above().names(), asked, problems);
        }
        return own.orElseGet(() -> new Header(read.above(), MapNode.EMPTY));
    }

    private synchronized Optional<WideTable> table(TableShape shape) {
        boolean isHere = shape.name().equals(TableShape.INDICATORS.name())
                || shape.name().equals(RESULTS)
                || (shape.name().equals(TARGETS) && tables != null && tables.haveTargets());
        return Optional.ofNullable(tables).filter(any -> isHere).flatMap(each -> each.table(shape.name()));
    }

    private static boolean isOfTheSheet(TableShape shape) {
        return List.of(TableShape.INDICATORS.name(), RESULTS, TARGETS).contains(shape.name());
    }

    private DataSetFiles beside(TableShape shape) {
        return beside.orElseThrow(() -> ProblemsException.of(file, "has no table `" + shape.name() + "`", ""));
    }

    private boolean isBeside(TableShape shape) {
        return beside.filter(each -> !each.isAbsent(shape)).isPresent();
    }

    @Override
    public Places places(TableShape shape) {
        return table(shape)
                .map(WideTable::places)
                .or(() -> beside.map(each -> each.places(shape)))
                .orElseGet(() -> Places.of(file));
    }

    @Override
    public boolean isAbsent(TableShape shape) {
        return table(shape).isEmpty() && !isBeside(shape);
    }

    @Override
    public CsvText text(TableShape shape, Notices notices) {
        Optional<CsvText> here = here(shape);
        return here.isPresent() ? here.get() : beside(shape).text(shape, notices);
    }

    @Override
    public CsvText textOfAnyLength(TableShape shape, Notices notices) {
        Optional<CsvText> here = here(shape);
        return here.isPresent() ? here.get() : beside(shape).textOfAnyLength(shape, notices);
    }

    private synchronized Optional<CsvText> here(TableShape shape) {
        boolean isOfPeriods = !shape.name().equals(TableShape.INDICATORS.name());
        if (isOfTheSheet(shape)
                && tables != null
                && !tables.problems().isEmpty()
                && (isOfPeriods || table(shape).isEmpty())) {
            throw new ProblemsException(tables.problems());
        }
        Optional<WideTable> table = table(shape);
        if (table.isPresent() && isBeside(shape)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(file),
                    "has columns of what stands in "
                            + beside(shape).places(shape).file() + " too",
                    "Have it in one of the two.")));
        }
        return table.map(WideTable::text);
    }

    @Override
    public String state(TableShape shape) {
        // What is read is a copy.
        return table(shape).isPresent() || beside.isEmpty() ? "" : beside.get().state(shape);
    }

    @Override
    public long bytes(TableShape shape) {
        return table(shape).map(each -> each.text().bytes()).orElseGet(() -> beside.map(each -> each.bytes(shape))
                .orElse(0L));
    }

    @Override
    public synchronized void close() {
        if (tables != null) {
            tables.close();
        }
        beside.ifPresent(DataSetFiles::close);
    }
}

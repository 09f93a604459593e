package org.ragstone.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ragstone.framework.Edition;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Band;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.model.Rebase;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** Reads the tables of a data set, of which each is held against the indicators. Not thread-safe. */
final class DataSetTables {
    private DataSetSource source;
    private final HeaderReader header;
    private final RowPeriods periods;
    private final Problems problems;
    private final DeclaredWords words;
    private final KnownIndicators indicators;

    /** @param judging the edition whose words it is written in; any word will do where it is not known */
    DataSetTables(DataSetSource source, HeaderReader header, Optional<Edition> judging, Problems problems) {
        this.source = source;
        this.header = header;
        this.periods = new RowPeriods(header.header().map(DataSetHeader::period));
        this.problems = problems;
        this.words = new DeclaredWords(judging.map(Edition::words));
        this.indicators = new KnownIndicators(judging, periods, source.all(), problems);
    }

    /**
     * The whole data set. It is read once.
     *
     * @param notices what there is to notice beside it
     * @throws ProblemsException if anything in it is wrong, or was reported before
     */
    DataSet read(Notices notices) {
        Optional<LocalDate> asAt = header.header().flatMap(DataSetHeader::asAt);
        readIndicators();
        CompositeRows composites = composites();
        List<PeriodTarget> targets = targets(asAt);
        readResults(header.header().map(DataSetHeader::period));
        composites.check(indicators::results, problems);
        List<Rebase> rebases = rebases(asAt);
        List<Commentary> commentary = commentary();
        List<Acknowledgement> acknowledged = acknowledged();
        List<PublishedAnswer> published = published();
        List<Band> bands = bands();
        letGo();
        problems.throwIfAny(notices);
        return DataSet.ofGrouped(
                        header.header().orElseThrow(),
                        indicators.all(),
                        targets,
                        indicators.results(),
                        rebases,
                        commentary,
                        acknowledged)
                .withParts(composites.all())
                .withPublished(published, bands)
                .withNotices(notices.all());
    }

    /** What was read is a few times larger than what came of it. */
    private void letGo() {
        source = DataSetSource.READ;
        indicators.letGo();
    }

    private Table read(TableShape shape, Consumer<Row> reader) {
        Supplier<List<String>> deciding = SoundRow.deciding(shape);
        return source.read(shape, problems, row -> reader.accept(isUsual(row) ? row : checked(row, shape, deciding)));
    }

    /** Whether nothing odd can be in it. */
    private static boolean isUsual(Row row) {
        return row.isPlain() && !row.mayHaveDecimalCommas();
    }

    private Row checked(Row row, TableShape shape, Supplier<List<String>> deciding) {
        TextLengths.check(row, shape.posts(), problems);
        DecimalCommas.check(row, problems);
        return SoundRow.of(row, deciding, problems);
    }

    private Table readFields(TableShape shape, Consumer<Fields> reader) {
        return read(shape, row -> reader.accept(new Fields(row, problems)));
    }

    private void readIndicators() {
        Table table = read(TableShape.INDICATORS.withPosts(words.words()), indicators::read);
        indicators.end(table.isWhole());
        if (table.rows() == 0 && table.isWhole()) {
            problems.add(source.where(TableShape.INDICATORS), "there are no indicators", "");
        }
    }

    private CompositeRows composites() {
        CompositeRows composites = new CompositeRows(indicators);
        Table table = readFields(TableShape.COMPOSITES, composites::read);
        composites.end(table.isWhole(), problems);
        return composites;
    }

    private List<PeriodTarget> targets(Optional<LocalDate> asAt) {
        TargetRows targets = new TargetRows(asAt, periods, indicators.edition());
        readFields(TableShape.TARGETS, fields -> indicators
                .of(fields)
                .ifPresentOrElse(indicator -> readTarget(fields, indicator, targets), () -> targets.check(fields)));
        Cancellation.check();
        indicators.forEachWithoutTarget(targets::check);
        return targets.checked();
    }

    private void readTarget(Fields fields, Indicator indicator, TargetRows targets) {
        if (indicators.isDoubtful(indicator)) {
            targets.read(fields, indicator, List.of());
        } else {
            TargetBasis.checkIsOwed(fields, indicator, indicators.owed(indicator));
            targets.read(fields, indicator, indicators.judgedOn(indicator));
        }
    }

    private void readResults(Optional<Period> report) {
        ResultRows results = new ResultRows(indicators, header.marks(), words, periods, report, problems);
        read(TableShape.RESULTS, results::read);
    }

    private List<Rebase> rebases(Optional<LocalDate> asAt) {
        RebaseRows rebases = new RebaseRows(asAt, periods);
        readFields(TableShape.REBASES, fields -> rebases.read(fields, indicators.of(fields)));
        return rebases.inForce();
    }

    private List<Commentary> commentary() {
        List<Commentary> commentary = new ArrayList<>();
        readFields(TableShape.COMMENTARY, fields -> {
            if (CommentaryRow.isOfAnIndicator(fields) && !fields.has("ref")) {
                fields.fault("ref", "the row is of an indicator and does not name one", "");
            }
            boolean known = CommentaryRow.namesAService(fields)
                    ? indicators.isOfAService(fields)
                    : indicators.isOfNoneOrKnown(fields);
            CommentaryRow.read(fields, words, periods).filter(each -> known).ifPresent(commentary::add);
        });
        return commentary;
    }

    private List<Acknowledgement> acknowledged() {
        List<Acknowledgement> acknowledged = new ArrayList<>();
        Set<AcknowledgedRow.Of> seen = new HashSet<>();
        readFields(TableShape.ACKNOWLEDGED, fields -> {
            boolean known = indicators.isOfNoneOrKnown(fields);
            AcknowledgedRow.read(fields, periods).filter(each -> known).ifPresent(each -> {
                AcknowledgedRow.refuseSecond(each, seen, fields);
                acknowledged.add(each);
            });
        });
        return acknowledged;
    }

    private List<PublishedAnswer> published() {
        List<PublishedAnswer> published = new ArrayList<>();
        Set<PublishedRow.Of> seen = new HashSet<>();
        readFields(TableShape.PUBLISHED, fields -> indicators
                .of(fields)
                .flatMap(indicator -> PublishedRow.read(fields, indicator.ref()))
                .ifPresent(each -> {
                    PublishedRow.refuseSecond(each, seen, fields);
                    published.add(each);
                }));
        return published;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        read(TableShape.BANDS, row -> {
            Fields fields = new Fields(row, problems);
            indicators
                    .of(fields)
                    .flatMap(indicator -> BandRow.read(row, fields, indicator, words))
                    .ifPresent(bands::add);
        });
        return bands;
    }
}

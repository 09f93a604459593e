package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Acknowledgement;
import org.ragstone.model.Band;
import org.ragstone.model.Basis;
import org.ragstone.model.Cancellation;
import org.ragstone.model.Characters;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.LookAlikes;
import org.ragstone.model.Notices;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.model.Rebase;
import org.ragstone.model.Result;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Json;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.Row;
import org.ragstone.reading.SourceText;
import org.ragstone.reading.Table;

/**
 * Reads a data set and checks it against itself: first what it says of itself, by which its rules are found, and then the rest
 * with the words of those. Every fault in every part is reported together, at the end. Not thread-safe.
 */
public final class DataSetReader {
    private static final List<Basis> EVERY_BASIS = List.of(Basis.values());

    private record OneResult(String ref, Period period, Basis basis) {}

    private DataSetSource source;
    private final Problems problems = new Problems();
    private final Notices notices;
    private final HeaderReader header;
    private final RowPeriods periods;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> services = new LinkedHashSet<>();
    // What is written of those with a floor or a tolerance, and no target beside it.
    private final Map<String, Fields> withoutTarget = new LinkedHashMap<>();
    // What else is said of an indicator that is itself in doubt would only follow from that doubt.
    private final Set<String> doubtful = new HashSet<>();
    // Asked first, since the rows of an indicator mostly stand together.
    private Optional<Indicator> latest = Optional.empty();
    // Those of which another may be read as the same.
    private final Map<String, Fields> notPlain = new LinkedHashMap<>();
    private boolean allIndicatorsAreRead = true;
    private Optional<Edition> edition = Optional.empty();

    private DataSetReader(DataSetSource source, Overrides overrides, Notices notices) {
        this.source = source;
        this.notices = notices;
        this.header = new HeaderReader(source, overrides, problems);
        this.periods = new RowPeriods(header().map(DataSetHeader::period));
    }

    /**
     * Of the data set in a folder of CSV files, or in one JSON file.
     *
     * @throws ProblemsException if there is no such folder or file, or the file is no JSON
     */
    public static DataSetReader open(Path path, Overrides overrides) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (Files.isRegularFile(path) && name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            Notices notices = new Notices();
            MapNode document = Json.map(
                    SourceText.read(path, name, notices),
                    (pointer, line, column) -> new Location.InText(name, line, column, Excerpt.NONE),
                    Integer.MAX_VALUE);
            return new DataSetReader(new JsonSource(document), overrides, notices);
        }
        if (!Files.isDirectory(path)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(path.toString()),
                    "there is no such folder or JSON file",
                    "A data set is a folder with dataset.yaml, indicators.csv and results.csv, or one JSON file.")));
        }
        Notices notices = new Notices();
        return new DataSetReader(new FolderSource(path, notices), overrides, notices);
    }

    /** Of the data set in a JSON object. */
    public static DataSetReader open(MapNode document, Overrides overrides) {
        return new DataSetReader(new JsonSource(document), overrides, new Notices());
    }

    /** What it says of itself, or empty where that does not do; that is then told with all else. */
    public Optional<DataSetHeader> header() {
        return header.header();
    }

    /**
     * What rules have for a data set with such a header. Where they have nothing, that is told with all that is wrong with the data
     * set itself, and there is nothing.
     *
     * @param framework what finds fault with a framework that is not there, for a header that says no more
     * @param rules what answers for a header, or says what is wrong with the rules it asks for
     * @throws ProblemsException if it is no mistake of anybody that they have nothing
     */
    public <T> Optional<T> find(Consumer<String> framework, Function<DataSetHeader, T> rules) {
        try {
            if (header().isPresent()) {
                return Optional.of(rules.apply(header().get()));
            }
            header.framework().ifPresent(framework);
        } catch (ProblemsException e) {
            if (!e.areMistakes()) {
                throw e;
            }
            header.tell(e);
        }
        return Optional.empty();
    }

    /**
     * The whole data set, read with the words of the edition among the rules that judges it.
     *
     * @throws ProblemsException if anything in it is wrong, or there is no such edition, or that has mistakes
     */
    public DataSet read(RulesFolder rules) {
        return read(
                find(rules::requireFramework, each -> rules.edition(each.framework(), each.edition(), each.period())));
    }

    /**
     * The whole data set, read with the words of the edition that judges it.
     *
     * @throws ProblemsException if anything in it is wrong
     */
    public DataSet read(Edition judging) {
        return read(Optional.of(judging));
    }

    /**
     * Likewise, with any word where there is no edition to judge it. A data set is read once.
     *
     * @throws ProblemsException if anything in it is wrong, or was told
     */
    public DataSet read(Optional<Edition> judging) {
        Cancellation.check();
        edition = judging;
        readIndicators();
        List<PeriodTarget> targets = targets(header().flatMap(DataSetHeader::asAt));
        List<Result> results = results(header().map(DataSetHeader::period));
        List<Rebase> rebases = rebases(header().flatMap(DataSetHeader::asAt));
        List<Commentary> commentary = commentary();
        List<Acknowledgement> acknowledged = acknowledged();
        List<PublishedAnswer> published = published();
        List<Band> bands = bands();
        letGo();
        problems.throwIfAny(notices);
        return DataSet.of(
                        header().orElseThrow(),
                        List.copyOf(indicators.values()),
                        targets,
                        results,
                        rebases,
                        commentary,
                        acknowledged)
                .withPublished(published, bands)
                .withNotices(notices.all());
    }

    /** What was read is a few times larger than what came of it, and whoever judges may hold on to the reader. */
    private void letGo() {
        source = DataSetSource.READ;
        header.letGo();
        withoutTarget.clear();
    }

    private DeclaredWords words() {
        return new DeclaredWords(edition.map(Edition::words));
    }

    private Table read(TableShape shape, Consumer<Row> reader) {
        List<String> deciding = SoundRow.deciding(shape.columns());
        return source.read(shape, problems, row -> {
            TextLengths.check(row, problems);
            DecimalCommas.check(row, problems);
            reader.accept(SoundRow.of(row, deciding, problems));
        });
    }

    private void readIndicators() {
        IndicatorRow reader = new IndicatorRow(words(), problems);
        Table table = read(TableShape.INDICATORS, row -> readIndicator(row, reader));
        allIndicatorsAreRead = table.isWhole();
        refuseAlike();
        if (table.rows() == 0 && table.isWhole()) {
            problems.add(source.where(TableShape.INDICATORS), "there are no indicators", "");
        }
    }

    private void refuseAlike() {
        Map<String, String> known = new HashMap<>();
        notPlain.forEach((ref, fields) -> {
            String folded = LookAlikes.folded(ref);
            String other = indicators.containsKey(folded) ? folded : known.getOrDefault(folded, ref);
            known.putIfAbsent(folded, ref);
            if (!other.equals(ref)) {
                fields.fault("ref", "`" + ref + "` looks like another indicator, `" + other + "`", "");
            }
        });
    }

    private void readIndicator(Row row, IndicatorRow reader) {
        Cancellation.check();
        Fields fields = new Fields(row, problems);
        IndicatorRow.REQUIRED.forEach(fields::required);
        Indicator indicator = reader.read(row);
        String ref = indicator.ref();
        if (ref.isEmpty()) {
            return;
        }
        if (!Characters.isPlain(ref)) {
            notPlain.put(ref, fields);
        }
        if (!indicator.service().isEmpty()) {
            services.add(indicator.service());
        }
        if (indicators.putIfAbsent(ref, indicator) != null) {
            fields.fault("ref", "the indicator `" + ref + "` is given twice", "");
        } else if (StandardsRow.lacksTarget(indicator)) {
            withoutTarget.put(ref, fields);
        }
        edition.ifPresent(each -> FrequencyWord.check(fields, indicator.frequency(), each));
        boolean owesNothing =
                edition.map(each -> each.basesOf(indicator).isEmpty()).orElse(false);
        if (!IndicatorRow.saysWhatIsDue(fields)) {
            doubtful.add(ref);
            periods.doubt(ref);
        } else if (owesNothing) {
            fields.fault(
                    "bases",
                    "the indicator owes no result",
                    "Name its `bases`, or those of every " + indicator.kind() + " under `due` in framework.yaml.");
        }
    }

    private Optional<Indicator> indicator(Fields fields) {
        Cancellation.check();
        String ref = fields.required("ref");
        if (latest.isPresent() && latest.get().ref().equals(ref)) {
            return latest;
        }
        Optional<Indicator> indicator = Optional.ofNullable(indicators.get(ref));
        latest = indicator;
        if (indicator.isEmpty() && !ref.isEmpty() && allIndicatorsAreRead) {
            fields.fault("ref", "unknown indicator `" + ref + "`", () -> Nearest.hint(ref, indicators.keySet()));
        }
        return indicator;
    }

    private List<Result> results(Optional<Period> report) {
        List<Result> results = new ArrayList<>();
        Set<OneResult> seen = new HashSet<>();
        read(TableShape.RESULTS, row -> {
            Optional<Indicator> indicator = indicator(new Fields(row, problems));
            String unit = indicator.map(Indicator::unit).orElse(Fields.ANY_UNIT);
            Fields fields = new Fields(header.marks().read(row, unit, problems), problems);
            ResultRow reader = new ResultRow(fields, words(), periods);
            Optional<Result> result = reader.read(indicator);
            reader.checkAssessment();
            indicator
                    .filter(each -> !doubtful.contains(each.ref()))
                    .ifPresent(each -> reader.checkIsOwed(each, owed(each), report));
            result.ifPresent(each -> {
                if (!seen.add(new OneResult(each.ref(), each.period(), each.basis()))) {
                    fields.fault(
                            "ref",
                            "a second result of `%s` for %s %s".formatted(each.ref(), each.period(), each.basis()),
                            "");
                }
                results.add(each);
            });
        });
        return results;
    }

    /** The bases an indicator owes a result on or computes one from; every one, where the edition is not known. */
    private List<Basis> owed(Indicator indicator) {
        return edition.map(each -> each.basesWithSources(indicator)).orElse(EVERY_BASIS);
    }

    private List<PeriodTarget> targets(Optional<LocalDate> asAt) {
        TargetRows targets = new TargetRows(asAt, periods);
        read(TableShape.TARGETS, row -> {
            Fields fields = new Fields(row, problems);
            indicator(fields)
                    .ifPresentOrElse(indicator -> readTarget(fields, indicator, targets), () -> targets.check(fields));
        });
        Cancellation.check();
        withoutTarget.forEach((ref, fields) -> targets.check(Objects.requireNonNull(indicators.get(ref)), fields));
        return targets.checked();
    }

    private void readTarget(Fields fields, Indicator indicator, TargetRows targets) {
        if (doubtful.contains(indicator.ref())) {
            targets.read(fields, indicator, List.of());
        } else {
            TargetBasis.checkIsOwed(fields, indicator, owed(indicator));
            targets.read(
                    fields,
                    indicator,
                    edition.map(each -> each.basesOf(indicator)).orElse(indicator.bases()));
        }
    }

    private List<Rebase> rebases(Optional<LocalDate> asAt) {
        RebaseRows rebases = new RebaseRows(asAt, periods);
        read(TableShape.REBASES, row -> {
            Fields fields = new Fields(row, problems);
            rebases.read(fields, indicator(fields));
        });
        return rebases.inForce();
    }

    private List<Commentary> commentary() {
        List<Commentary> commentary = new ArrayList<>();
        read(TableShape.COMMENTARY, row -> {
            Fields fields = new Fields(row, problems);
            if (CommentaryRow.isOfAnIndicator(fields) && !fields.has("ref")) {
                fields.fault("ref", "the row is of an indicator and does not name one", "");
            }
            boolean known = CommentaryRow.namesAService(fields)
                    ? isService(fields)
                    : !fields.has("ref") || indicator(fields).isPresent();
            CommentaryRow.read(fields, words(), periods).filter(each -> known).ifPresent(commentary::add);
        });
        return commentary;
    }

    /** Whether it is one that an indicator is of; what is written of one of its indicators is taken for its own. */
    private boolean isService(Fields fields) {
        String name = fields.text("ref");
        boolean known = services.contains(name) || indicators.containsKey(name);
        if (!known && allIndicatorsAreRead) {
            fields.fault("ref", "unknown service `" + name + "`", () -> Nearest.hint(name, services));
        }
        return known;
    }

    private List<Acknowledgement> acknowledged() {
        List<Acknowledgement> acknowledged = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        read(TableShape.ACKNOWLEDGED, row -> {
            Fields fields = new Fields(row, problems);
            boolean known = !fields.has("ref") || indicator(fields).isPresent();
            AcknowledgedRow.read(fields, periods).filter(each -> known).ifPresent(each -> {
                AcknowledgedRow.refuseSecond(each, seen, fields);
                acknowledged.add(each);
            });
        });
        return acknowledged;
    }

    private List<PublishedAnswer> published() {
        List<PublishedAnswer> published = new ArrayList<>();
        read(TableShape.PUBLISHED, row -> {
            Fields fields = new Fields(row, problems);
            indicator(fields)
                    .flatMap(indicator -> PublishedRow.read(fields, indicator.ref()))
                    .ifPresent(published::add);
        });
        return published;
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        read(TableShape.BANDS, row -> {
            Fields fields = new Fields(row, problems);
            indicator(fields)
                    .flatMap(indicator -> BandRow.read(row, fields, indicator, words()))
                    .ifPresent(bands::add);
        });
        return bands;
    }
}

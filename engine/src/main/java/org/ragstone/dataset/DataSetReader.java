package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ragstone.framework.Edition;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Indicator;
import org.ragstone.model.Location;
import org.ragstone.model.Period;
import org.ragstone.model.PeriodTarget;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.PublishedAnswer;
import org.ragstone.model.Result;
import org.ragstone.reading.CsvTable;
import org.ragstone.reading.Fields;
import org.ragstone.reading.Keys;
import org.ragstone.reading.Nearest;
import org.ragstone.reading.Row;
import org.ragstone.reading.SourceText;
import org.ragstone.reading.Yaml;

/** Reads a data set from a folder of CSV files. Every fault of every file is reported together. Not thread-safe. */
public final class DataSetReader {
    private static final String HEADER = "dataset.yaml";
    private static final List<String> HEADER_KEYS =
            List.of("framework", "period", "title", "source", "edition", "as_at", "illustrative");

    private final Path folder;
    private final Problems problems = new Problems();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Fields> written = new HashMap<>();
    // What else is said of an indicator that is itself in doubt would only follow from that doubt.
    private final Set<String> doubtful = new HashSet<>();
    private boolean allIndicatorsAreRead = true;
    private Optional<Edition> edition = Optional.empty();

    private DataSetReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The data set in the folder.
     *
     * @param change what to take the folder's own header for: the same, or another period or edition
     * @param editions where the edition that judges it is found, whose problems are reported with those of the data set
     * @throws ProblemsException if anything in it is wrong
     */
    public static DataSet read(Path folder, UnaryOperator<DataSetHeader> change, Editions editions) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(folder.toString()),
                    "there is no such folder",
                    "A data set is a folder with dataset.yaml, indicators.csv and results.csv.")));
        }
        return new DataSetReader(folder).read(change, editions);
    }

    private DataSet read(UnaryOperator<DataSetHeader> change, Editions editions) {
        Optional<DataSetHeader> header = header(editions).map(change);
        edition = header.flatMap(each -> edition(each, editions));
        refuseUnknownFiles();
        readIndicators();
        List<PeriodTarget> targets = targets(header.flatMap(DataSetHeader::asAt));
        List<Result> results = results();
        List<Commentary> commentary = commentary();
        List<PublishedAnswer> published = published();
        problems.throwIfAny();
        return new DataSet(
                header.orElseThrow(), List.copyOf(indicators.values()), targets, results, commentary, published);
    }

    private Optional<Edition> edition(DataSetHeader header, Editions editions) {
        try {
            return Optional.of(editions.edition(header));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private DeclaredWords words() {
        return new DeclaredWords(edition.map(Edition::words));
    }

    private Optional<DataSetHeader> header(Editions editions) {
        try {
            Keys keys = new Keys(Yaml.map(HEADER, text(HEADER), problems), HEADER_KEYS, problems);
            Fields fields = keys.fields();
            keys.required("framework");
            keys.required("period");
            Optional<Period> period = fields.period("period");
            DataSetHeader header = new DataSetHeader(
                    keys.text("framework"),
                    period.orElse(Period.parse("2000/01").orElseThrow()),
                    keys.text("title"),
                    keys.text("source"),
                    Optional.of(keys.text("edition")).filter(edition -> !edition.isEmpty()),
                    fields.date("as_at"),
                    fields.either("illustrative", "true", "false"));
            if (period.isEmpty() && !header.framework().isEmpty()) {
                editions.requireFramework(header.framework());
            }
            return period.isEmpty() || header.framework().isEmpty() ? Optional.empty() : Optional.of(header);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void refuseUnknownFiles() {
        List<String> known = List.of("indicators.csv", "targets.csv", "results.csv", "commentary.csv", "published.csv");
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv") && !known.contains(name))
                    .forEach(name -> problems.add(
                            new Location.InFile(name), "unknown file `" + name + "`", Nearest.hint(name, known)));
        } catch (IOException e) {
            problems.add(new Location.InFile(folder.toString()), "the folder cannot be read", "");
        }
    }

    private String text(String file) {
        return SourceText.read(folder.resolve(file), file);
    }

    private CsvTable table(String file, List<String> columns, List<String> required) {
        try {
            return CsvTable.read(file, text(file), columns, required, problems);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return CsvTable.NONE;
        }
    }

    private List<Row> rowsIfPresent(String file, List<String> columns, List<String> required) {
        return Files.exists(folder.resolve(file))
                ? table(file, columns, required).rows()
                : List.of();
    }

    private void readIndicators() {
        CsvTable table = table("indicators.csv", IndicatorRow.COLUMNS, IndicatorRow.REQUIRED);
        allIndicatorsAreRead = table.isWhole();
        table.rows().forEach(this::readIndicator);
        if (table.rows().isEmpty() && table.isWhole()) {
            problems.add(new Location.InFile("indicators.csv"), "there are no indicators", "");
        }
    }

    private void readIndicator(Row row) {
        Fields fields = new Fields(row, problems);
        IndicatorRow.REQUIRED.forEach(fields::required);
        Indicator indicator = IndicatorRow.read(row, words(), problems);
        String ref = indicator.ref();
        if (ref.isEmpty()) {
            return;
        }
        if (indicators.putIfAbsent(ref, indicator) != null) {
            fields.fault("ref", "the indicator `" + ref + "` is given twice", "");
        }
        written.putIfAbsent(ref, fields);
        boolean owesNothing =
                edition.map(each -> each.basesOf(indicator).isEmpty()).orElse(false);
        if (!IndicatorRow.saysWhatIsDue(fields)) {
            doubtful.add(ref);
        } else if (owesNothing) {
            fields.fault(
                    "bases",
                    "the indicator owes no result",
                    "Name its `bases`, or those of every " + indicator.kind() + " under `due` in framework.yaml.");
        }
    }

    private Optional<Indicator> indicator(Fields fields) {
        String ref = fields.required("ref");
        Optional<Indicator> indicator = Optional.ofNullable(indicators.get(ref));
        if (indicator.isEmpty() && !ref.isEmpty() && allIndicatorsAreRead) {
            fields.fault("ref", "unknown indicator `" + ref + "`", Nearest.hint(ref, indicators.keySet()));
        }
        return indicator;
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row :
                table("results.csv", ResultRow.COLUMNS, ResultRow.REQUIRED).rows()) {
            Fields fields = new Fields(row, problems);
            ResultRow reader = new ResultRow(fields, words());
            Optional<Indicator> indicator = indicator(fields);
            Optional<Result> result = reader.read(indicator);
            indicator
                    .filter(each -> !doubtful.contains(each.ref()))
                    .ifPresent(each -> reader.checkIsOwed(each, owed(each)));
            result.ifPresent(each -> {
                if (!seen.add(List.of(each.ref(), each.period(), each.basis()))) {
                    fields.fault(
                            "ref",
                            "a second result of `%s` for %s %s".formatted(each.ref(), each.period(), each.basis()),
                            "");
                }
                results.add(each);
            });
        }
        return results;
    }

    /** The bases an indicator owes a result on; every one, where the edition is not known. */
    private List<Basis> owed(Indicator indicator) {
        return edition.map(each -> each.basesOf(indicator)).orElse(List.of(Basis.values()));
    }

    private List<PeriodTarget> targets(Optional<LocalDate> asAt) {
        TargetRows targets = new TargetRows(asAt);
        for (Row row : rowsIfPresent("targets.csv", TargetRows.COLUMNS, TargetRows.REQUIRED)) {
            Fields fields = new Fields(row, problems);
            indicator(fields).ifPresent(indicator -> targets.read(fields, indicator));
        }
        indicators.forEach((ref, indicator) -> targets.check(indicator, Objects.requireNonNull(written.get(ref))));
        return targets.checked();
    }

    private List<Commentary> commentary() {
        List<Commentary> commentary = new ArrayList<>();
        for (Row row : rowsIfPresent("commentary.csv", CommentaryRow.COLUMNS, CommentaryRow.REQUIRED)) {
            Fields fields = new Fields(row, problems);
            if (CommentaryRow.isOfAnIndicator(fields) && !fields.has("ref")) {
                fields.fault("ref", "the row is of an indicator and does not name one", "");
            }
            boolean known = !fields.has("ref") || indicator(fields).isPresent();
            CommentaryRow.read(fields, words()).filter(each -> known).ifPresent(commentary::add);
        }
        return commentary;
    }

    private List<PublishedAnswer> published() {
        List<PublishedAnswer> published = new ArrayList<>();
        for (Row row : rowsIfPresent("published.csv", PublishedRow.COLUMNS, PublishedRow.COLUMNS)) {
            Fields fields = new Fields(row, problems);
            indicator(fields)
                    .flatMap(indicator -> PublishedRow.read(fields, indicator.ref()))
                    .ifPresent(published::add);
        }
        return published;
    }
}

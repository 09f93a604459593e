package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ragstone.framework.Words;
import org.ragstone.model.Basis;
import org.ragstone.model.Commentary;
import org.ragstone.model.CommentaryScope;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.FindingKind;
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
    private static final List<String> COMMENTARY_COLUMNS = List.of("scope", "ref", "period", "action", "post", "text");
    private static final List<String> PUBLISHED_COLUMNS = List.of("ref", "basis", "kind", "against", "outcome");
    private static final String DEFAULT_ACTION = "COMMENTARY";

    private final Path folder;
    private final Problems problems = new Problems();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private DeclaredWords words = DeclaredWords.UNKNOWN;

    private DataSetReader(Path folder) {
        this.folder = folder;
    }

    /**
     * The data set in the folder.
     *
     * @param header what to take the folder's own header for: the same, or another period or edition
     * @param frameworks the words of the edition that will judge it; its problems are reported with those of the data set
     * @throws ProblemsException if anything in it is wrong
     */
    public static DataSet read(Path folder, Function<DataSetHeader, DataSetHeader> header, FrameworkWords frameworks) {
        if (!Files.isDirectory(folder)) {
            throw new ProblemsException(List.of(new Problem(
                    new Location.InFile(folder.toString()),
                    "there is no such folder",
                    "A data set is a folder with dataset.yaml, indicators.csv and results.csv.")));
        }
        return new DataSetReader(folder).read(header, frameworks);
    }

    private DataSet read(Function<DataSetHeader, DataSetHeader> change, FrameworkWords frameworks) {
        Optional<DataSetHeader> header = header(frameworks).map(change);
        header.ifPresent(each -> readWords(each, frameworks));
        refuseUnknownFiles();
        readIndicators();
        List<PeriodTarget> targets = targets();
        List<Result> results = results();
        List<Commentary> commentary = commentary();
        List<PublishedAnswer> published = published();
        problems.throwIfAny();
        return new DataSet(
                header.orElseThrow(), List.copyOf(indicators.values()), targets, results, commentary, published);
    }

    private void readWords(DataSetHeader header, FrameworkWords frameworks) {
        try {
            words = DeclaredWords.of(frameworks.words(header));
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
        }
    }

    private Optional<DataSetHeader> header(FrameworkWords frameworks) {
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
                frameworks.requireFramework(header.framework());
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
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .forEach(name -> problems.add(
                            new Location.InFile(name), "unknown file `" + name + "`", Nearest.hint(name, known)));
        } catch (IOException e) {
            problems.add(new Location.InFile(folder.toString()), "the folder cannot be read", "");
        }
    }

    private String text(String file) {
        return SourceText.read(folder.resolve(file), file);
    }

    private List<Row> rows(String file, List<String> columns, List<String> required) {
        try {
            return CsvTable.read(file, text(file), columns, required, problems);
        } catch (ProblemsException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }

    private List<Row> rowsIfPresent(String file, List<String> columns, List<String> required) {
        return Files.exists(folder.resolve(file)) ? rows(file, columns, required) : List.of();
    }

    private void readIndicators() {
        List<Row> rows = rows("indicators.csv", IndicatorRow.COLUMNS, IndicatorRow.REQUIRED);
        for (Row row : rows) {
            Fields fields = new Fields(row, problems);
            IndicatorRow.REQUIRED.stream().filter(row.names()::contains).forEach(fields::required);
            Indicator indicator = IndicatorRow.read(row, words, problems);
            if (!indicator.ref().isEmpty() && indicators.putIfAbsent(indicator.ref(), indicator) != null) {
                fields.fault("ref", "the indicator `" + indicator.ref() + "` is given twice", "");
            }
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            problems.add(new Location.InFile("indicators.csv"), "there are no indicators", "");
        }
    }

    private Optional<Indicator> indicator(Fields fields) {
        String ref = fields.required("ref");
        Optional<Indicator> indicator = Optional.ofNullable(indicators.get(ref));
        if (indicator.isEmpty() && !ref.isEmpty()) {
            fields.fault("ref", "unknown indicator `" + ref + "`", Nearest.hint(ref, indicators.keySet()));
        }
        return indicator;
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Row row : rows("results.csv", ResultRow.COLUMNS, ResultRow.REQUIRED)) {
            Fields fields = new Fields(row, problems);
            Optional<Result> result = indicator(fields).flatMap(each -> ResultRow.read(fields, each, words));
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

    private List<PeriodTarget> targets() {
        TargetRows targets = new TargetRows(indicators);
        for (Row row : rowsIfPresent("targets.csv", TargetRows.COLUMNS, TargetRows.REQUIRED)) {
            Fields fields = new Fields(row, problems);
            indicator(fields).ifPresent(indicator -> targets.read(fields, indicator));
        }
        return targets.checked();
    }

    private List<Commentary> commentary() {
        List<Commentary> commentary = new ArrayList<>();
        for (Row row : rowsIfPresent("commentary.csv", COMMENTARY_COLUMNS, List.of("scope", "period", "text"))) {
            Fields fields = new Fields(row, problems);
            fields.required("scope");
            fields.required("period");
            fields.required("text");
            Optional<CommentaryScope> scope = fields.word("scope", CommentaryScope.class);
            Optional<Period> period = fields.period("period");
            boolean known = scope.isEmpty()
                    || scope.get() != CommentaryScope.INDICATOR
                    || indicator(fields).isPresent();
            // The word has to be declared only where it is written.
            String action = fields.has("action") ? words.read(fields, "action", Words::actions) : DEFAULT_ACTION;
            if (known && scope.isPresent() && period.isPresent()) {
                commentary.add(new Commentary(
                        scope.get(),
                        fields.text("ref"),
                        period.get(),
                        action,
                        fields.text("post"),
                        fields.text("text")));
            }
        }
        return commentary;
    }

    private List<PublishedAnswer> published() {
        List<PublishedAnswer> published = new ArrayList<>();
        for (Row row : rowsIfPresent("published.csv", PUBLISHED_COLUMNS, PUBLISHED_COLUMNS)) {
            Fields fields = new Fields(row, problems);
            Optional<Indicator> indicator = indicator(fields);
            fields.required("basis");
            fields.required("kind");
            Optional<Basis> basis = fields.word("basis", Basis.class);
            Optional<FindingKind> kind = fields.word("kind", FindingKind.class);
            if (indicator.isPresent() && basis.isPresent() && kind.isPresent()) {
                published.add(new PublishedAnswer(
                        indicator.get().ref(),
                        basis.get(),
                        kind.get(),
                        fields.text("against"),
                        fields.required("outcome")));
            }
        }
        return published;
    }
}

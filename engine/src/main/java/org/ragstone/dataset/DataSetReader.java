package org.ragstone.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Cancellation;
import org.ragstone.model.DataSet;
import org.ragstone.model.DataSetHeader;
import org.ragstone.model.Excerpt;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Json;
import org.ragstone.reading.Node.MapNode;
import org.ragstone.reading.SourceText;

/**
 * Reads a data set and checks it against itself: first what it says of itself, by which its rules are found, and then the rest
 * with the words of those. Every fault in every part is reported together, at the end. Not thread-safe.
 */
public final class DataSetReader {
    private DataSetSource source;
    private final Problems problems = new Problems();
    private final Notices notices;
    private final HeaderReader header;

    private DataSetReader(DataSetSource source, Overrides overrides, Notices notices) {
        this.source = source;
        this.notices = notices;
        this.header = new HeaderReader(source, overrides, problems);
    }

    /**
     * Of the data set in a folder of CSV files, in a workbook, or in one JSON file.
     *
     * @throws ProblemsException if there is no such folder or file, or the file is neither JSON nor a workbook that can be read
     */
    public static DataSetReader open(Path path, Overrides overrides) {
        Notices notices = new Notices();
        return new DataSetReader(source(path, overrides, notices), overrides, notices);
    }

    /**
     * Where the texts of the data set come from.
     *
     * @throws ProblemsException likewise
     */
    static DataSetSource source(Path path, Overrides overrides, Notices notices) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        if (Files.isRegularFile(path) && name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            MapNode document = Json.map(
                    SourceText.read(path, name, notices),
                    (pointer, line, column) -> new Location.InText(name, line, column, Excerpt.NONE),
                    Integer.MAX_VALUE);
            return new JsonSource(document);
        }
        DataSetFiles files = DataSetFiles.open(path, overrides)
                .orElseThrow(
                        () -> new ProblemsException(
                                List.of(
                                        new Problem(
                                                new Location.InFile(path.toString()),
                                                "there is no such folder, workbook, JSON or CSV file",
                                                "A data set is a folder with dataset.yaml, indicators.csv and results.csv, a workbook with such sheets, one JSON file, or a wide form as CSV."))));
        return new FilesSource(files, notices);
    }

    /** Of the data set in a JSON object. */
    public static DataSetReader open(MapNode document, Overrides overrides) {
        return new DataSetReader(new JsonSource(document), overrides, new Notices());
    }

    /** Of a source, and what is noticed of it. */
    static DataSetReader of(DataSetSource source, Overrides overrides, Notices notices) {
        return new DataSetReader(source, overrides, notices);
    }

    /** Of a source; nothing is noticed. */
    public static DataSetReader of(DataSetSource source, Overrides overrides) {
        return new DataSetReader(source, overrides, new Notices());
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
        return read(judging(rules));
    }

    /** The edition among the rules that judges it; where there is none, that is told with all that is wrong with the data set. */
    Optional<Edition> judging(RulesFolder rules) {
        return find(rules::requireFramework, each -> rules.edition(each.framework(), each.edition(), each.period()));
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
        DataSetTables tables = new DataSetTables(source, header, judging, problems);
        DataSetSource open = source;
        letGo();
        try {
            return tables.read(notices);
        } finally {
            open.close();
        }
    }

    /** Whoever judges may hold on to the reader, and what it reads is a few times larger than what comes of it. */
    private void letGo() {
        source = DataSetSource.READ;
        header.letGo();
    }
}

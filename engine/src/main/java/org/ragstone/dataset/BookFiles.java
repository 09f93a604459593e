package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ragstone.dataset.DataSetSource.Header;
import org.ragstone.dataset.book.Sheet;
import org.ragstone.dataset.book.Workbook;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.CsvText;
import org.ragstone.reading.Places;
import org.ragstone.reading.SpooledText;

/**
 * A workbook with a sheet for each table, and a sheet {@code dataset} with keys and values. A sheet is read once, when it is first
 * asked for.
 */
final class BookFiles implements DataSetFiles {
    private static final String SHEETS =
            "A data set in a workbook has a sheet for each of its tables: `indicators` and `results` at least.";

    private final Path path;
    private final Workbook book;
    private final BookSheets sheets;
    private final Map<String, SpooledText> texts = new HashMap<>();

    private BookFiles(Path path, Workbook book, BookSheets sheets) {
        this.path = path;
        this.book = book;
        this.sheets = sheets;
    }

    /** @throws ProblemsException if the file is no workbook that can be read, or has no data set in it */
    static DataSetFiles open(Path path) {
        Path file = path.getFileName();
        Workbook book = Workbook.open(path, file == null ? path.toString() : file.toString());
        BookSheets sheets = new BookSheets(book.sheets());
        if (sheets.areOfTables()) {
            return new BookFiles(path, book, sheets);
        }
        // Here a workbook comes in whose figures stand together in one sheet, one of `others()`.
        book.close();
        throw ProblemsException.of(book.name(), "the workbook has no sheet `indicators`, and no `results`", SHEETS);
    }

    @Override
    public Header header(Problems problems, Notices notices) {
        sheets.tell(problems, notices);
        Optional<Sheet> sheet = sheets.of(BookSheets.HEADER);
        return sheet.isPresent()
                ? BookHeader.read(sheet.get(), problems, notices)
                : BookHeader.none(new Location.InFile(file(BookSheets.HEADER)), problems);
    }

    /** As its place is told, also where there is none. */
    private String file(String table) {
        return new Location.InSheet(book.name(), table, 0, "", "").file();
    }

    @Override
    public Places places(TableShape shape) {
        Optional<Sheet> sheet = sheets.of(shape.name());
        if (sheet.isEmpty()) {
            return Places.of(file(shape.name()));
        }
        return new SheetPlaces(sheet.get(), texts.computeIfAbsent(shape.name(), any -> new SpooledText()));
    }

    @Override
    public boolean isAbsent(TableShape shape) {
        return sheets.of(shape.name()).isEmpty();
    }

    @Override
    public CsvText text(TableShape shape, Notices notices) {
        return textOfAnyLength(shape, notices);
    }

    @Override
    public CsvText textOfAnyLength(TableShape shape, Notices notices) {
        Sheet sheet = sheets.of(shape.name())
                .orElseThrow(() -> ProblemsException.of(
                        file(shape.name()), "there is no sheet `" + shape.name() + "` in the workbook", SHEETS));
        SpooledText text = texts.computeIfAbsent(shape.name(), any -> new SpooledText());
        if (text.bytes() == 0) {
            Problems problems = new Problems();
            sheet.read(problems, notices, row -> text.add(row.number(), row.texts()));
            problems.throwIfAny();
            text.end();
        }
        return text;
    }

    @Override
    public String state(TableShape shape) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public long bytes(TableShape shape) {
        SpooledText text = texts.get(shape.name());
        return text == null ? 0 : text.bytes();
    }

    @Override
    public void close() {
        texts.values().forEach(SpooledText::close);
        book.close();
    }
}

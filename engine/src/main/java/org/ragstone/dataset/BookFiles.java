package org.ragstone.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            "A data set in a workbook has a sheet for each of its tables, `indicators` and `results` at least, or one with a row for"
                    + " each indicator and a column for each period.";

    private final Path path;
    private final Workbook book;
    private final BookSheets sheets;
    private final Overrides asked;
    private final Map<String, SpooledText> texts = new HashMap<>();

    private BookFiles(Path path, Workbook book, BookSheets sheets, Overrides asked) {
        this.asked = asked;
        this.path = path;
        this.book = book;
        this.sheets = sheets;
    }

    /** @throws ProblemsException if the file is no workbook that can be read, or has no data set in it */
    static DataSetFiles open(Path path, Overrides asked) {
        Path file = path.getFileName();
        Workbook book = Workbook.open(path, file == null ? path.toString() : file.toString());
        BookSheets sheets = new BookSheets(book.sheets());
        if (sheets.of(TableShape.RESULTS.name()).isPresent()) {
            return new BookFiles(path, book, sheets, asked);
        }
        List<Sheet> wide = sheets.wide();
        if (wide.size() == 1) {
            Sheet one = wide.get(0);
            DataSetFiles beside = new BookFiles(path, book, sheets.without(one), asked);
            return new WideFiles(one.file(), any -> one, asked, Optional.of(beside));
        }
        book.close();
        throw ProblemsException.of(
                book.name(),
                wide.isEmpty()
                        ? "the workbook has no sheet `indicators`, and no `results`"
                        : "each of several sheets has a row for each indicator: "
                                + wide.stream()
                                        .map(each -> "`" + each.name() + "`")
                                        .collect(Collectors.joining(", ")),
                wide.isEmpty() ? SHEETS : "Hide or take away those that are not meant.");
    }

    @Override
    public Header header(Problems problems, Notices notices) {
        OpenElsewhere.tell(path, notices);
        sheets.tell(problems, notices);
        Optional<Sheet> sheet = sheets.of(BookSheets.HEADER);
        return sheet.isPresent()
                ? BookHeader.read(sheet.get(), problems, notices)
                : UnsaidHeader.of(book.name(), asked, problems);
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
        return new SheetPlaces(
                sheet.get(),
                texts.computeIfAbsent(shape.name(), any -> new SpooledText(/* isOfDecimalCommas= */ false)));
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
        SpooledText text = texts.computeIfAbsent(shape.name(), any -> new SpooledText(/* isOfDecimalCommas= */ false));
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

package org.ragstone.dataset.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.DataSet;
import org.ragstone.model.ProblemsException;
import org.ragstone.model.Result;

/** What spreadsheets make of what people type: read as it was meant, or refused at its cell with how to mend it. */
class OddCellsTest {
    private static final String NAMES = HandmadeBook.row(1, "ref", "period", "basis", "value", "note");

    @TempDir
    private Path folder;

    /** One with a figure, whose cell is D2, and its indicator. */
    private static HandmadeBook book(String unit, String value) {
        return of(unit, "<row r=\"2\">" + start(2) + value + "</row>");
    }

    private static String start(int row) {
        return HandmadeBook.text("A" + row, "GL02")
                + HandmadeBook.text("B" + row, "2018-07")
                + HandmadeBook.text("C" + row, "LATEST");
    }

    private static HandmadeBook of(String unit, String... rows) {
        return new HandmadeBook()
                .rows("dataset", HandmadeBook.row(1, "framework", "kent"), HandmadeBook.row(2, "period", "2018-07"))
                .rows(
                        "indicators",
                        HandmadeBook.row(1, "ref", "title", "kind", "frequency", "polarity", "unit"),
                        HandmadeBook.row(2, "GL02", "Requests answered in time", "KPI", "MONTHLY", "HIGHER", unit))
                .rows("results", NAMES + String.join("", rows));
    }

    private static Arguments number(String format, String value, String unit, String expected) {
        HandmadeBook book = new HandmadeBook();
        int style = book.format(format);
        HandmadeBook made = book(unit, HandmadeBook.number("D2", style, value));
        made.format(format);
        return Arguments.of(format + " of " + value, made, expected);
    }

    private static Arguments cell(String name, String unit, String cell, String expected) {
        return Arguments.of(name, book(unit, cell), expected);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("General", "0.94099999999999995", "", "0.941"),
                number("0.00", "94.1", "", "94.10"),
                number("0", "94.149999999999991", "", "94.15"),
                number("9", "0.94", "%", "94"),
                number("0.0%", "0.94", "%", "94.0"),
                number("0%", "0.94123", "%", "94.123"),
                number("[$-809]0.0%", "0.94", "%", "94.0"),
                number("#,##0", "1810", "", "1810"),
                number(
                        "#,##0,",
                        "1810250",
                        "",
                        "1810250 results: 1 cell that shows a number in thousands or millions is"
                                + " read as the whole number that is in it, first 1810250 in D2"),
                number("[Red]-0.0;0.0", "94.1", "", "94.1"),
                number("[$\u00A3-809]#,##0.00", "92111", "\u00A3", "92111.00"),
                number("_-* #,##0.00_-;\\-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "0", "", "0"),
                number("44", "5.5", "\u00A3", "5.50"),
                number("0.0;-0.0;\"-\"", "0", "", "0"),
                number("[<5]\"[c]\";0", "3", "", "D2 (value): the cell shows `[c]` and holds `3`"),
                number("[<5]\"[c]\";0", "7", "", "7"),
                number("0;-0;;@", "0", "", "D2 (value): the cell shows nothing and holds `0`"),
                number("0.00E+00", "123456", "", "123456"),
                number("General", "1.5E+3", "", "1500"),
                number("General", "1E-3", "", "0.001"),
                number("@", "94.1", "", "94.1"),
                number("# ?/?", "0.25", "", "0.25"),
                number("0\" cases\"", "5", "", "5"),
                number("General", "12345678901234567", "", "D2 (value): `12345678901234567` has more digits"),
                number("General", "1E+999999999", "", "D2 (value): `1E+999999999` is no number"),
                number("General", "-5", "", "-5"),
                number("0;(0)", "-5", "", "-5"),
                number("[h]:mm:ss", "0.0031828703703703702", "seconds", "275"),
                number("[h]:mm:ss", "1.5", "hours", "36"),
                number("mm:ss", "0.0031828703703703702", "seconds", "275"),
                number("20", "0.19097222222222221", "minutes", "D2 (value): `04:35`"),
                number(
                        "h:mm",
                        "1.1909722222222223",
                        "minutes",
                        "D2 (value): the cell shows `04:35` and holds `28:35:00`"),
                number("[h]:mm:ss", "-0.0031828703703703702", "seconds", "-275"),
                number("14", "43282", "", "D2 (value): `2018-07-01`"),
                number("31", "43282", "", "D2 (value): the number format of the cell is another in each country"),
                number("14", "-3", "", "D2 (value): the number `-3` as a day"),
                number("14", "60", "", "D2 (value): the number `60` as a day"));
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                cell("a number stored as text", "", HandmadeBook.text("D2", "94.10"), "94.10"),
                cell("a number with blanks of any kind", "", HandmadeBook.text("D2", "\u00A01\u00A0810 "), "1810"),
                cell("a text with the comma of another country", "", HandmadeBook.text("D2", "94,1"), "D2 (value): "),
                cell("a formula with its value", "", "<c r=\"D2\"><f>1+1</f><v>2</v></c>", "2"),
                cell(
                        "a formula that was never reckoned",
                        "",
                        "<c r=\"D2\"><f>1+1</f></c>",
                        "D2 (value): the formula of"),
                cell(
                        "a formula of another library",
                        "",
                        "<c r=\"D2\"><f>1+1</f><v></v></c>",
                        "D2 (value): the formula of"),
                cell("a formula that says nothing", "", "<c r=\"D2\" t=\"str\"><f>\"\"</f><v></v></c>", "NOT_REPORTED"),
                cell("a formula with a text", "%", "<c r=\"D2\" t=\"str\"><f>A1</f><v>98%</v></c>", "98"),
                cell(
                        "a formula that others share",
                        "",
                        "<c r=\"D2\"><f t=\"shared\" si=\"0\"/><v>94.1</v></c>",
                        "94.1"),
                cell("a division by 0", "", "<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "D2 (value): "),
                cell("a look-up of nothing", "", "<c r=\"D2\" t=\"e\"><v>#N/A</v></c>", "D2 (value): "),
                cell("a spilt formula", "", "<c r=\"D2\" t=\"e\"><v>#SPILL!</v></c>", "D2 (value): "),
                cell("a truth", "", "<c r=\"D2\" t=\"b\"><v>1</v></c>", "D2 (value): "),
                cell(
                        "a text that is not there",
                        "",
                        "<c r=\"D2\" t=\"s\"><v>7</v></c>",
                        "D2 (value): the cell names a text"),
                cell(
                        "a day by ISO 8601",
                        "",
                        "<c r=\"D2\" t=\"d\"><v>2018-07-01T00:00:00</v></c>",
                        "D2 (value): `2018-07-01`"),
                cell("no number", "", "<c r=\"D2\"><v>ninety</v></c>", "D2 (value): `ninety` is no number"),
                cell("nothing but a style", "", "<c r=\"D2\" s=\"1\"/>", "NOT_REPORTED"),
                cell("blanks", "", HandmadeBook.text("D2", "  "), "NOT_REPORTED"),
                cell("a blank that is another", "", HandmadeBook.text("D2", "\u00A0"), "D2 (value): "),
                cell("line ends", "", HandmadeBook.text("D2", "94.1") + HandmadeBook.text("E2", "one&#10;two"), "94.1"),
                cell("escaped line ends", "", HandmadeBook.text("D2", "94.1_x000D_"), "94.1"),
                cell("cells without their places", "", "<c><v>94.1</v></c>", "94.1"));
    }

    static Stream<Arguments> texts() {
        HandmadeBook rich = of("");
        int number = rich.string("<r><rPr><b/></rPr><t>GL</t></r><r><t>02</t></r>");
        int pronounced = rich.string("<t>94.1</t><rPh sb=\"0\" eb=\"1\"><t>12</t></rPh><phoneticPr fontId=\"1\"/>");
        rich.rows(
                "results",
                NAMES,
                "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + number + "</v></c>" + HandmadeBook.text("B2", "Jul-18")
                        + HandmadeBook.text("C2", "LATEST") + "<c r=\"D2\" t=\"s\"><v>" + pronounced
                        + "</v></c></row>");
        return Stream.of(
                Arguments.of("texts in several looks, and how they are pronounced", rich, "94.1"),
                Arguments.of(
                        "a book of strict form",
                        book("", HandmadeBook.number("D2", 0, "94.1")).strict(),
                        "94.1"));
    }

    static Stream<Arguments> rows() {
        String row = "<row r=\"2\">" + start(2) + HandmadeBook.number("D2", 0, "94.1") + "</row>";
        String data = "<sheetData>" + NAMES + row + "</sheetData>";
        HandmadeBook month = of("");
        int asMonth = month.format("17");
        month.rows("results", NAMES, monthRow(asMonth, "43282"));
        HandmadeBook of1904 = of("").since1904();
        of1904.format("mmm-yy");
        of1904.rows("results", NAMES, monthRow(1, "41820"));
        HandmadeBook day = of("");
        day.format("14");
        day.rows("results", NAMES, monthRow(1, "43282"));
        HandmadeBook named = of("");
        int noughts = named.format("000");
        named.rows(
                        "indicators",
                        HandmadeBook.row(1, "ref", "title", "kind", "frequency", "polarity"),
                        HandmadeBook.row(2, "007", "Spies", "KPI", "MONTHLY", "HIGHER"))
                .rows(
                        "results",
                        NAMES,
                        "<row r=\"2\">" + HandmadeBook.number("A2", noughts, "7") + HandmadeBook.text("B2", "2018-07")
                                + HandmadeBook.text("C2", "LATEST") + HandmadeBook.number("D2", 0, "94.1") + "</row>");
        HandmadeBook hiddenRow = of("", row.replace("<row ", "<row hidden=\"1\" "));
        HandmadeBook hiddenColumn =
                of("").sheet("results", "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/></cols>" + data);
        HandmadeBook filtered = of("").sheet(
                        "results",
                        data.replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"") + "<autoFilter ref=\"A1:D2\"/>");
        HandmadeBook merged = of("").sheet(
                        "results",
                        "<sheetData>" + NAMES + row + "<row r=\"3\">" + HandmadeBook.text("B3", "2018-06")
                                + HandmadeBook.text("C3", "LATEST") + HandmadeBook.number("D3", 0, "93")
                                + "</row></sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>");
        HandmadeBook mergedHeader =
                of("").sheet("results", data + "<mergeCells><mergeCell ref=\"D1:E1\"/></mergeCells>");
        HandmadeBook mergedBelow =
                of("").sheet("results", data + "<mergeCells><mergeCell ref=\"A9:D12\"/></mergeCells>");
        HandmadeBook title = of("").sheet(
                        "results",
                        "<sheetData>" + HandmadeBook.row(1, "Figures of July") + NAMES.replace("1\"", "2\"")
                                + row.replace("2\"", "3\"").replace("L3", "L02")
                                + "</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>");
        HandmadeBook beside = of("", row.replace("</row>", HandmadeBook.text("J2", "check this") + "</row>"));
        HandmadeBook far = of("", row.replace("</row>", HandmadeBook.text("XFD2", "lost") + "</row>"));
        HandmadeBook total = of("", row, HandmadeBook.row(3, "Total", "", "", "94.1"));
        HandmadeBook twiceNamed = of("", row, NAMES.replace("1\"", "3\""));
        HandmadeBook disordered = of("", row.replace("r=\"2\"", "r=\"1\""));
        HandmadeBook zeros = of("").sheet(
                        "results", "<sheetViews><sheetView showZeros=\"0\"/></sheetViews>" + data.replace("94.1", "0"));
        HandmadeBook long1 =
                of("", "<row r=\"2\">" + start(2) + HandmadeBook.text("D2", "9".repeat(40_000)) + "</row>");
        HandmadeBook run = of("", row.replace("</row>", HandmadeBook.text("E2", "=1+1") + "</row>"));
        return Stream.of(
                Arguments.of("a period that became a month", month, "94.1"),
                Arguments.of("a month counted from 1904", of1904, "94.1"),
                Arguments.of("a period that became a day", day, "B2 (period): `2018-07-01`"),
                Arguments.of("a name that became a number and shows its noughts", named, "94.1"),
                Arguments.of("a hidden row", hiddenRow, "94.1 results: hidden row 2 is read as any other"),
                Arguments.of(
                        "a hidden column", hiddenColumn, "94.1 results: hidden columns D, E are read as any other"),
                Arguments.of("a filter", filtered, "94.1 results: hidden row 2 is read as any other"),
                Arguments.of("merged cells of two rows", merged, "A2 (ref): the cells A2 to A3 are merged into one"),
                Arguments.of(
                        "merged names of columns", mergedHeader, "D1 (value): the cells D1 to E1 are merged into one"),
                Arguments.of("merged cells below the table", mergedBelow, "94.1"),
                Arguments.of(
                        "a title over the table",
                        title,
                        "row 1: `Figures of July` stands above the names of the columns"),
                Arguments.of("a note beside the table", beside, "J2: `check this` stands beside the table"),
                Arguments.of("a note far away", far, "XFD2: stands beyond the first 1,000 columns"),
                Arguments.of("a total", total, "row 3: "),
                Arguments.of("the names of the columns again", twiceNamed, "row 3: the names of the columns again"),
                Arguments.of("rows out of order", disordered, "book.xlsx: the workbook is damaged"),
                Arguments.of("noughts that do not show", zeros, "D2 (value): the cell shows nothing and holds `0`"),
                Arguments.of("a text without end", long1, "D2 (value): the cell has more than 32,767 characters"),
                Arguments.of("a text that a spreadsheet would run", run, "94.1 note =1+1"));
    }

    private static String monthRow(int style, String value) {
        return "<row r=\"2\">" + HandmadeBook.text("A2", "GL02") + HandmadeBook.number("B2", style, value)
                + HandmadeBook.text("C2", "LATEST") + HandmadeBook.number("D2", 0, "94.1") + "</row>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"numbers", "cells", "texts", "rows"})
    void odd_cell_is_read_as_it_was_meant_or_refused_at_its_place(String name, HandmadeBook book, String expected)
            throws IOException {
        String told = told(book.write(folder.resolve("book.xlsx")));
        assertThat(told.replace("book.xlsx, sheet results, cell ", "").replace("book.xlsx, sheet results, ", ""))
                .startsWith(expected);
        boolean isRefused = told.startsWith("book.xlsx");
        assertThat(!isRefused || told.contains("\n  ")).as(told).isTrue();
    }

    private static String told(Path file) {
        try {
            DataSet data = DataSetReader.open(file, Overrides.NONE).read(Optional.empty());
            Result result = data.indicators().get(0).results().get(0);
            String notices = data.notices().stream()
                    .map(each -> " " + each.where().file().replace("book.xlsx, sheet ", "") + ": " + each.what())
                    .collect(Collectors.joining());
            String note = result.note().isEmpty() || result.note().startsWith("one") ? "" : " note " + result.note();
            return result.value()
                            .map(BigDecimal::toPlainString)
                            .orElse(result.state().name())
                    + note
                    + notices;
        } catch (ProblemsException e) {
            return e.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}

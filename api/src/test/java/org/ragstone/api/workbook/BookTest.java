package org.ragstone.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.api.workbook.Book.Use;
import org.ragstone.api.workbook.ReadBook.Seen;

/** What is put into a sheet is what another program finds there. */
class BookTest {
    private static final List<String> ONE = List.of("One");

    private static byte[] book(Consumer<Book> sheets) {
        Book book = new Book("A title & <another>", "about it");
        sheets.accept(book);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.writeTo(out);
        return out.toByteArray();
    }

    private static byte[] sheet(SheetCell cell) {
        return book(book -> book.sheet("one", ONE, Use.PUBLISHED).row(List.of(cell)));
    }

    private static Seen read(SheetCell cell) {
        return new ReadBook(sheet(cell)).rows("one").get(1).get(0);
    }

    /** The parts of the file as texts, read from the front as a stream is. */
    private static Map<String, String> parts(byte[] bytes) {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                parts.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"94.10", "0", "-3.5", "86", "123456789012345", "0.000000000000001", "1000.000"})
    void a_number_keeps_its_digits(String digits) {
        assertThat(read(SheetCell.number(new BigDecimal(digits)))).isEqualTo(new Seen(CellType.NUMBER, digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "0.1234567890123456", "94.1000000000000000000000000000001"})
    void a_number_that_a_spreadsheet_would_round_stays_a_text(String digits) {
        assertThat(read(SheetCell.number(new BigDecimal(digits)))).isEqualTo(new Seen(CellType.STRING, digits));
    }

    @ParameterizedTest
    @CsvSource({"94.10%,94.10", "'£92,111',92111", "'23,261',23261", "-4,-4", "-£4.50,-4.50"})
    void a_figure_that_is_printed_is_a_number(String printed, String digits) {
        assertThat(read(SheetCell.figure(printed))).isEqualTo(new Seen(CellType.NUMBER, digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"95, floor 90", "40% to 60%", "less than 5", "1,2", "N/a", "1e5", "00:12:30"})
    void what_is_more_than_one_number_stays_a_text(String printed) {
        assertThat(read(SheetCell.figure(printed))).isEqualTo(new Seen(CellType.STRING, printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1+1",
                "@SUM(A1)",
                "-1",
                "007",
                "TRUE",
                "2018-07",
                "  around  ",
                "two\nlines",
                "“quoted” & <marked>",
                "😀"
            })
    void a_text_is_that_text_and_no_formula(String text) {
        assertThat(read(SheetCell.text(text))).isEqualTo(new Seen(CellType.STRING, text));
        assertThat(parts(sheet(SheetCell.text(text))).get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>");
    }

    @Test
    void what_cannot_be_seen_is_shown() {
        assertThat(read(SheetCell.text("a\u0007b\u200bc\rd\r\ne")).text()).isEqualTo("a\\u0007b\\u200bc\\u000dd\ne");
    }

    @Test
    void a_text_that_looks_like_an_escape_of_a_workbook_is_escaped() {
        assertThat(parts(sheet(SheetCell.text("_x0041_ and _x004"))).get("xl/sharedStrings.xml"))
                .contains("_x005F_x0041_ and _x004<");
    }

    @Test
    void a_text_that_no_cell_holds_is_cut_and_says_so() {
        String read = read(SheetCell.text("a".repeat(40_000))).text();
        assertThat(read).hasSizeLessThanOrEqualTo(32_767).endsWith("a… [cut: 40,000 characters]");
        assertThat(read(SheetCell.text("a".repeat(32_767))).text()).isEqualTo("a".repeat(32_767));
    }

    @Test
    void a_day_is_a_day() {
        assertThat(read(SheetCell.day(LocalDate.of(2018, 7, 31)))).isEqualTo(new Seen(CellType.NUMBER, "2018-07-31"));
    }

    @Test
    void rows_that_one_sheet_does_not_hold_go_to_another() {
        byte[] bytes = book(book -> {
            Sheet sheet = book.begin(new Sheet(book, "many", ONE, Use.WORKED_ON, 1_000));
            for (int i = 0; i < 2_001; i++) {
                sheet.row(List.of(SheetCell.number(i)));
            }
        });
        ReadBook read = new ReadBook(bytes);
        assertThat(read.names()).containsExactly("many", "many 2", "many 3");
        assertThat(read.rows("many")).hasSize(1_001);
        assertThat(read.rows("many 3"))
                .containsExactly(List.of(new Seen(CellType.STRING, "One")), List.of(new Seen(CellType.NUMBER, "2000")));
    }

    @Test
    void it_says_what_it_is_and_in_which_language_and_is_the_same_every_time() {
        byte[] bytes = sheet(SheetCell.number(1));
        assertThat(bytes).isEqualTo(sheet(SheetCell.number(1)));
        assertThat(parts(bytes).get("docProps/core.xml"))
                .contains("<dc:title>A title &amp; &lt;another&gt;</dc:title>", "<dc:language>en-GB</dc:language>")
                .doesNotContain("created");
    }

    @Test
    void only_a_working_copy_has_filters_and_headings_that_stay() {
        String published = parts(sheet(SheetCell.number(1))).get("xl/worksheets/sheet1.xml");
        String worked = parts(book(book -> book.sheet("one", ONE, Use.WORKED_ON).row(List.of(SheetCell.number(1)))))
                .get("xl/worksheets/sheet1.xml");
        assertThat(published).doesNotContain("autoFilter", "pane");
        assertThat(worked).contains("<autoFilter ref=\"A1:A2\">", "state=\"frozen\"");
    }

    @Test
    void columns_are_as_wide_as_their_texts_within_bounds_and_nothing_is_merged() {
        String sheet = parts(book(book -> book.sheet("one", List.of("A", "B", "C"), Use.PUBLISHED)
                        .row(List.of(
                                SheetCell.text("x"), SheetCell.text("x".repeat(30)), SheetCell.text("x".repeat(500))))))
                .get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("width=\"8.0\"", "width=\"32.0\"", "width=\"60.0\"")
                .doesNotContain("mergeCell");
    }
}

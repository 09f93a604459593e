package org.ragstone.dataset.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.Notice;
import org.ragstone.model.Problem;
import org.ragstone.model.ProblemsException;

/** Files that are no workbook, or no sound one: each is told what it is, and none does any harm. */
class WrongBooksTest {
    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String SIGNS = "<>&\"'/=a0 \u0001;[]!-?";
    private static final String PART = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private static HandmadeBook book() {
        return new HandmadeBook()
                .rows("dataset", HandmadeBook.row(1, "framework", "kent"), HandmadeBook.row(2, "period", "2018-07"))
                .rows(
                        "indicators",
                        HandmadeBook.row(1, "ref", "title", "kind", "frequency", "polarity"),
                        HandmadeBook.row(2, "GL02", "Requests answered in time", "KPI", "MONTHLY", "HIGHER"))
                .rows(
                        "results",
                        HandmadeBook.row(1, "ref", "period", "basis", "value"),
                        HandmadeBook.row(2, "GL02", "2018-07", "LATEST", "94.1"));
    }

    private static String told(Path file) {
        try {
            DataSetReader.open(file, Overrides.NONE).read(Optional.empty());
            return "read";
        } catch (ProblemsException e) {
            return String.join(
                    "\n", e.problems().stream().map(Problem::toString).toList());
        }
    }

    private static byte[] old(String stream) {
        byte[] bytes = Arrays.copyOf(OLD, 4_096);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_536, name.length);
        return bytes;
    }

    private static byte[] archive(String... parts) {
        try {
            Path file = Files.createTempFile("archive", ".zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (String each : parts) {
                    zip.putNextEntry(new ZipEntry(each));
                    zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("book.xlsx", new byte[0], "the file is empty"),
                Arguments.of("book.xls", old("Workbook"), "a workbook of Excel 97 to 2003 (`.xls`) is not read"),
                Arguments.of("book.xlsx", old("EncryptedPackage"), "the workbook is locked by a password"),
                Arguments.of("book.xlsx", old("WordDocument"), "the file is of another program of Office"),
                Arguments.of(
                        "book.xlsx", "ref,title\r\nGL02,x\r\n".getBytes(StandardCharsets.UTF_8), "the file is text"),
                Arguments.of("book.xlsx", "ref\tvalue".getBytes(StandardCharsets.UTF_16), "the file is text"),
                Arguments.of("book.xls", "\n<html><table>".getBytes(StandardCharsets.UTF_8), "the file is a page"),
                Arguments.of("book.xlsx", new byte[] {1, 2, 3, 4}, "the file is no workbook"),
                Arguments.of(
                        "book.ods", archive("mimetype", "content.xml", "META-INF/manifest.xml"), "an OpenDocument"),
                Arguments.of("book.xlsb", archive("[Content_Types].xml", "xl/workbook.bin"), "a binary workbook"),
                Arguments.of("book.numbers", archive("Index/Document.iwa"), "a workbook of Numbers"),
                Arguments.of(
                        "book.xlsx", archive("[Content_Types].xml", "word/document.xml"), "the file is of another"),
                Arguments.of("book.xlsx", archive("figures.xlsx"), "the file is an archive with workbooks in it"),
                Arguments.of("book.xlsx", archive("a.txt"), "the file is an archive, and no workbook"),
                Arguments.of("book.xlsx", archive("[Content_Types].xml"), "the file is an archive without the sheets"),
                Arguments.of("book.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}, "the workbook is cut off or damaged"));
    }

    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("files")
    void file_that_is_none_is_told_what_it_is_and_how_to_save_it(String name, byte[] bytes, String expected)
            throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThat(told(file)).startsWith(name + ": " + expected).contains("\n  ");
    }

    @Test
    void cut_off_anywhere_it_is_told() throws IOException {
        byte[] whole = Files.readAllBytes(book().write(folder.resolve("whole.xlsx")));
        for (int length = 3; length < whole.length; length += 97) {
            Path file = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(told(file)).as("%s bytes", length).startsWith("cut.xlsx: the workbook is cut off or damaged");
        }
    }

    @Test
    void whatever_is_wrong_in_it_somebody_is_told_and_nothing_breaks() throws IOException {
        byte[] whole = Files.readAllBytes(book().write(folder.resolve("whole.xlsx")));
        long seed = Long.getLong("seed", 24);
        RandomGenerator random = new java.util.Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] spoilt = whole.clone();
            for (int j = 0; j < 1 + i % 5; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("spoilt.xlsx"), spoilt);
            assertThat(told(file)).as("seed %s, case %s", seed, i).isNotEmpty();
        }
    }

    @Test
    void xml_that_is_spoilt_breaks_nothing_either() throws IOException {
        long seed = Long.getLong("seed", 25);
        RandomGenerator random = new java.util.Random(seed);
        String xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + HandmadeBook.row(1, "framework", "kent")
                + "<row r=\"2\"><c r=\"A2\" s=\"1\" t=\"s\"><v>0</v></c></row></sheetData></worksheet>";
        for (int i = 0; i < 300; i++) {
            StringBuilder spoilt = new StringBuilder(xml);
            for (int j = 0; j < 1 + i % 3; j++) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            Path file = book().part(PART, spoilt.toString()).write(folder.resolve("spoilt.xlsx"));
            assertThat(told(file)).as("seed %s, case %s", seed, i).isNotEmpty();
        }
    }

    static Stream<Arguments> documents() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + HandmadeBook.row(1, "framework", "%s") + "</sheetData></worksheet>";
        return Stream.of(
                Arguments.of(bomb + sheet.formatted("&b;")),
                Arguments.of(outside + sheet.formatted("&a;")),
                Arguments.of("<!DOCTYPE x>" + sheet.formatted("kent")),
                Arguments.of("<a>".repeat(10_000)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void xml_that_no_program_writes_is_refused(String xml) throws IOException {
        Path file = book().part(PART, xml).write(folder.resolve("book.xlsx"));
        assertThat(told(file)).startsWith("book.xlsx: the workbook is ").contains(PART);
    }

    /** A part of the book whose text is written by somebody, compressed as far as that goes. */
    private Path growing(Consumer<OutputStream> writer) throws IOException {
        Path file = folder.resolve("grows.xlsx");
        Path sound = book().write(folder.resolve("sound.xlsx"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out);
                java.util.zip.ZipFile from = new java.util.zip.ZipFile(sound.toFile())) {
            for (ZipEntry each : from.stream().toList()) {
                zip.putNextEntry(new ZipEntry(each.getName()));
                if (each.getName().equals(PART)) {
                    writer.accept(zip);
                } else {
                    from.getInputStream(each).transferTo(zip);
                }
            }
        }
        return file;
    }

    private static void write(OutputStream out, String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String START =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    static Stream<Arguments> bombs() {
        String tenThousand = " ".repeat(10_000);
        return Stream.of(
                Arguments.of("a text", (Consumer<OutputStream>) out -> {
                    write(out, START + "<row><c t=\"inlineStr\"><is><t>", 1);
                    write(out, tenThousand, 3_000);
                }),
                Arguments.of("a tag", (Consumer<OutputStream>) out -> {
                    write(out, START + "<row a=\"", 1);
                    write(out, tenThousand, 3_000);
                }),
                Arguments.of("rows", (Consumer<OutputStream>) out -> {
                    write(out, START, 1);
                    write(out, "<row/>".repeat(1_000), 5_000);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void archive_that_grows_is_refused(String name, Consumer<OutputStream> writer) throws IOException {
        Path file = growing(writer);
        assertThat(told(file)).startsWith("grows.xlsx: the archive grows far beyond what a workbook does");
    }

    @Test
    void archive_of_thousands_of_parts_is_refused() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("a" + i));
            }
        }
        assertThat(told(file)).startsWith("book.xlsx: the archive has more than 10,000 parts");
    }

    @Test
    void rows_with_nothing_but_a_style_are_passed_over_to_the_last() throws IOException {
        StringBuilder rows =
                new StringBuilder(HandmadeBook.row(1, "framework", "kent") + HandmadeBook.row(2, "period", "2018-07"));
        for (int row = 3; row <= 1_048_576; row++) {
            rows.append("<row r=\"")
                    .append(row)
                    .append("\" s=\"1\" customFormat=\"1\"><c r=\"A")
                    .append(row);
            rows.append("\" s=\"1\"/><c r=\"B").append(row).append("\" s=\"1\"/></row>");
        }
        Path file = book().rows("dataset", rows.toString()).write(folder.resolve("book.xlsx"));
        assertThat(told(file)).isEqualTo("read");
    }

    @Test
    void sheets_that_are_not_read_are_told_of() throws IOException {
        HandmadeBook book = book().rows("Notes", HandmadeBook.row(1, "x"))
                .rows("old", HandmadeBook.row(1, "x"))
                .hidden("old", "hidden")
                .rows("targets", HandmadeBook.row(1, "ref", "period", "target"))
                .hidden("targets", "veryHidden");
        Path file = book.write(folder.resolve("book.xlsx"));
        List<Notice> notices =
                DataSetReader.open(file, Overrides.NONE).read(Optional.empty()).notices();
        assertThat(notices.stream().map(Notice::toString))
                .containsExactly(
                        "book.xlsx, sheet targets: the sheet is hidden, and is read as any other\n  Rename it if it should not count.",
                        "book.xlsx, sheet Notes: the sheet is not read\n  Those that are read are named as the tables of a data set.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$figures.xlsx", ".~lock.figures.xlsx#"})
    void workbook_that_another_program_has_open_is_read_as_it_was_saved_and_noticed(String lock) throws IOException {
        Path file = book().write(folder.resolve("figures.xlsx"));
        assertThat(DataSetReader.open(file, Overrides.NONE)
                        .read(Optional.empty())
                        .notices())
                .isEmpty();
        Files.createFile(folder.resolve(lock));
        assertThat(DataSetReader.open(file, Overrides.NONE)
                        .read(Optional.empty())
                        .notices())
                .extracting(Notice::toString)
                .containsExactly(
                        "figures.xlsx: open in another program; what that has not saved is not read\n  If it is not, delete `"
                                + lock + "`, which says so.");
    }

    @Test
    void sheet_that_is_meant_for_a_table_is_told_of() throws IOException {
        Path file = book().rows("target", HandmadeBook.row(1, "x"))
                .rows("Results (2)", HandmadeBook.row(1, "x"))
                .write(folder.resolve("book.xlsx"));
        assertThat(told(file))
                .isEqualTo("book.xlsx, sheet Results (2): unknown sheet `Results (2)`\n  Maybe you meant `results`.\n"
                        + "book.xlsx, sheet target: unknown sheet `target`\n  Maybe you meant `targets`.");
    }

    @Test
    void workbook_without_a_data_set_is_told_of() throws IOException {
        Path file = new HandmadeBook().rows("Sheet1", HandmadeBook.row(1, "x")).write(folder.resolve("book.xlsx"));
        assertThat(told(file)).startsWith("book.xlsx: the workbook has no sheet `indicators`, and no `results`");
        Path half = book().without("results").without("dataset").write(folder.resolve("half.xlsx"));
        assertThat(told(half))
                .contains("half.xlsx: does not say which framework and which period it is for")
                .contains("half.xlsx, sheet indicators, row 1: no column is of a period");
    }

    @Test
    void charts_are_no_sheets() throws IOException {
        Path file = book().part(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"s1\" Type=\"x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
                                + "</Relationships>")
                .write(folder.resolve("book.xlsx"));
        try (Workbook open = Workbook.open(file, "book.xlsx")) {
            assertThat(open.sheets()).isEmpty();
        }
        assertThatThrownBy(() -> Workbook.open(folder, "folder.xlsx")).isInstanceOf(ProblemsException.class);
        assertThat(Workbook.rows(file)).isZero();
    }

    @Test
    void markers_and_marks_stand_each_in_a_row() throws IOException {
        Path file = book().rows(
                        "dataset",
                        HandmadeBook.row(1, "Key", "Value"),
                        HandmadeBook.row(2, "framework", "kent"),
                        HandmadeBook.row(3, "period", "Jul-18"),
                        HandmadeBook.row(4, "markers", "[c]: SUPPRESSED"),
                        HandmadeBook.row(5, "markers", ".. = NOT_REPORTED"),
                        HandmadeBook.row(6, "provisional-marks", "p"),
                        HandmadeBook.row(7, "Provisional marks", "*"))
                .rows(
                        "results",
                        HandmadeBook.row(1, "ref", "period", "basis", "value"),
                        HandmadeBook.row(2, "GL02", "2018-07", "LATEST", "94.1p"),
                        HandmadeBook.row(3, "GL02", "2018-06", "LATEST", "[c]"),
                        HandmadeBook.row(4, "GL02", "2018-05", "LATEST", ".."),
                        HandmadeBook.row(5, "GL02", "2018-04", "LATEST", "93*"))
                .write(folder.resolve("book.xlsx"));
        assertThat(
                        DataSetReader.open(file, Overrides.NONE)
                                .read(Optional.empty())
                                .indicators()
                                .get(0)
                                .results()
                                .stream()
                                .map(each -> each.state() + (each.provisional() ? " provisional" : "")))
                .containsExactlyInAnyOrder(
                        "REPORTED provisional", "SUPPRESSED", "NOT_REPORTED", "REPORTED provisional");
    }
}

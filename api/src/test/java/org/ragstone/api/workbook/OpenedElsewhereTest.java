package org.ragstone.api.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.Ragstone;
import org.ragstone.api.report.Format;
import org.ragstone.api.report.ReportOptions;

/** LibreOffice, where there is one, opens what is written, and finds every sheet and row in it. */
@EnabledIfSystemProperty(named = "full", matches = "true", disabledReason = "LibreOffice is asked in the profile full")
class OpenedElsewhereTest {
    private static final String PROGRAM = "soffice";
    // Every sheet as a file of CSV, in UTF-8, with cells as they are and not as they look.
    private static final String AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    @TempDir
    private Path folder;

    private static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, PROGRAM)));
    }

    @Test
    void libre_office_opens_a_workbook_with_all_that_is_in_it() throws IOException, InterruptedException {
        assumeTrue(isThere(), "there is no soffice here");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.xlsx
                .report()
                .write(
                        Ragstone.withRules(Path.of("..", "rules")).evaluate(Path.of("..", "samples", "dover-2023-q2")),
                        ReportOptions.DEFAULT,
                        out);
        Files.write(folder.resolve("book.xlsx"), out.toByteArray());
        Process process = new ProcessBuilder(
                        PROGRAM,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        AS_CSV,
                        "--outdir",
                        folder.toString(),
                        folder.resolve("book.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        ReadBook ours = new ReadBook(out.toByteArray());
        for (String sheet : ours.names()) {
            List<String> lines = Files.readAllLines(folder.resolve("book-" + sheet + ".csv"));
            assertThat(lines)
                    .as(sheet)
                    .hasSizeGreaterThanOrEqualTo(ours.rows(sheet).size());
            assertThat(lines.get(0)).startsWith(ours.rows(sheet).get(0).get(0).text());
        }
    }
}

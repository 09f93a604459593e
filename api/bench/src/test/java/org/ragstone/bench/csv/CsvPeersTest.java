package org.ragstone.bench.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.api.Main;
import org.ragstone.bench.data.Checkout;

class CsvPeersTest {
    private static final int INDICATORS = 2_000;

    @TempDir
    private static Path folder;

    private static Path data;
    private static Path ours;
    private static Path duckDbs;

    @BeforeAll
    static void write() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        ours = folder.resolve("ours.csv");
        duckDbs = folder.resolve("duckdb.csv");
        CsvData.write(data, INDICATORS);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String rules = Checkout.folder("rules").toString();
        String[] command = {"evaluate", data.toString(), "--rules", rules, "--format", "csv", "--out", ours.toString()};
        assertThat(Main.run(command, Map.of(), out, out))
                .as(said.toString(StandardCharsets.UTF_8))
                .isZero();
        DuckDb.main(new String[] {data.toString(), duckDbs.toString()});
    }

    @Test
    void duckdb_gives_every_due_result_the_status_that_the_program_gives_it() {
        assertThatCode(() -> SameStatuses.require(ours, duckDbs)).doesNotThrowAnyException();
    }

    @Test
    void another_status_is_told() throws Exception {
        Path others = folder.resolve("others.csv");
        Files.writeString(others, Files.readString(duckDbs).replaceFirst("AMBER", "RED"));
        assertThatThrownBy(() -> SameStatuses.require(ours, others)).hasMessageContaining("outcome=RED");
    }

    @Test
    void a_status_too_few_is_told() throws Exception {
        Path others = folder.resolve("fewer.csv");
        String all = Files.readString(duckDbs);
        Files.writeString(others, all.substring(0, all.lastIndexOf('\n', all.length() - 2) + 1));
        assertThatThrownBy(() -> SameStatuses.require(ours, others)).hasMessageContaining("outcome=,");
    }

    @Test
    void plain_reading_and_writing_writes_at_least_as_many_bytes() throws Exception {
        Path copy = folder.resolve("copy.csv");
        Copy.main(new String[] {data.toString(), ours.toString(), copy.toString()});
        assertThat(Files.size(copy)).isGreaterThanOrEqualTo(Files.size(ours));
    }
}

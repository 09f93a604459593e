package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Problem;

/** The header of a data set and those of its files are read for every slice: what is wrong with them is told once. */
class HeadersOfSlicesTest {
    private static final int INDICATORS = 20;

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String rows(String header, String row) {
        return IntStream.range(0, INDICATORS)
                .mapToObj(row::formatted)
                .collect(Collectors.joining("\n", header + "\n", "\n"));
    }

    private void writeAll(String period, String status, String note) throws IOException {
        write(
                "dataset.yaml",
                "framework: kent\nperiod: %s\ntitle: Made up\nsource: made up\nillustrative: true\n".formatted(period));
        write(
                "indicators.csv",
                rows(
                        "ref,title,kind,polarity,unit,frequency,bases,target,floor," + status,
                        "A%1$02d,Calls answered,KPI,HIGHER,%%,MONTHLY,LATEST,90,80,ACTIVE"));
        write("results.csv", rows("ref,period,basis,value," + note, "A%1$02d,2018-07,LATEST,85,"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, INDICATORS, 100})
    void a_fault_is_told_once_and_at_its_place_however_many_slices_there_are(int size) throws IOException {
        writeAll("2018-13", "statsu", "nte");
        List<Problem> told = ReadData.sliced(List.of(folder), size).problems();
        assertThat(told.stream().map(each -> each.where().toString()))
                .containsExactly("dataset.yaml:2:9", "indicators.csv:1:statsu", "results.csv:1:nte");
        assertThat(told).isEqualTo(ReadData.whole(folder).problems());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void so_is_what_there_is_to_notice(int size) throws IOException {
        writeAll("2018-07", "Status", "Note");
        ReadData read = ReadData.sliced(List.of(folder), size);
        assertThat(read).isEqualTo(ReadData.whole(folder));
        assertThat(read.notices()).hasSize(2);
    }

    @Test
    void a_fault_of_one_row_is_told_beside_it() throws IOException {
        writeAll("2018-07", "statsu", "note");
        Files.writeString(
                folder.resolve("results.csv"),
                Files.readString(folder.resolve("results.csv")).replace("A13,2018-07,LATEST", "A13,2018-07,LATST"));
        assertThat(ReadData.sliced(List.of(folder), 3).problems().stream()
                        .map(each -> each.where().toString()))
                .containsExactly("indicators.csv:1:statsu", "results.csv:15:basis");
    }
}

package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.dataset.Overrides;
import org.ragstone.model.DataSet;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Problem;

/** Which slices there are, of which council, in which order. */
class SlicesOfCouncilsTest {
    private static final String INDICATORS = "ref,title,kind,polarity,unit,decimals,frequency,bases,composite\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void header() throws IOException {
        write(folder, "dataset.yaml", "framework: kent\nperiod: 2018-07\n");
    }

    private static void write(Path folder, String name, String... text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), String.join("", text));
    }

    private static String indicator(String first, String composite) {
        return first + ",Calls answered,KPI,HIGHER,%,1,MONTHLY,LATEST," + composite + "\n";
    }

    /** A line each: its data set, council, refs with their figures, and how much is of none. */
    private static List<String> slices(List<Path> dataSets, int size) {
        List<String> all = new ArrayList<>();
        try (SlicedDataSets slices = SlicedDataSets.open(dataSets, Overrides.NONE, size)) {
            slices.forEach(slice -> {
                DataSet data = ReadData.read(slice.reader());
                all.add(slice.council() + ": "
                        + data.indicators().stream()
                                .map(SlicesOfCouncilsTest::shown)
                                .collect(Collectors.joining(" "))
                        + (data.commentary().isEmpty()
                                ? ""
                                : "+" + data.commentary().size()));
            });
            assertThat(slices.end()).isEmpty();
        }
        return all;
    }

    private static String shown(IndicatorData each) {
        return each.indicator().ref()
                + each.results().stream()
                        .map(result -> "=" + result.value().orElseThrow())
                        .collect(Collectors.joining());
    }

    @Test
    void each_council_has_its_own_indicators_by_whatever_refs() throws IOException {
        write(
                folder,
                "indicators.csv",
                "council," + INDICATORS,
                indicator("Dover,A", ""),
                indicator("Dover,B", ""),
                indicator("Ashford,A", ""));
        write(
                folder,
                "results.csv",
                "council,ref,period,basis,value\n",
                "Dover,A,2018-07,LATEST,1\nDover,B,2018-07,LATEST,2\nAshford,A,2018-07,LATEST,3\n");
        write(
                folder,
                "commentary.csv",
                "council,scope,ref,period,text\nDover,SERVICE,,2018-07,Of all\nAshford,SERVICE,,2018-07,Of all\n");
        assertThat(slices(List.of(folder), 1))
                .containsExactly("Dover: A=1", "Dover: B=2", "Dover: +1", "Ashford: A=3", "Ashford: +1");
        assertThat(slices(List.of(folder), 9))
                .containsExactly("Dover: A=1 B=2", "Dover: +1", "Ashford: A=3", "Ashford: +1");
    }

    @Test
    void councils_whose_rows_are_mixed_come_one_after_the_other() throws IOException {
        write(
                folder,
                "indicators.csv",
                "council," + INDICATORS,
                indicator("Dover,A", ""),
                indicator("Ashford,A", ""),
                indicator("Dover,B", ""),
                indicator("Ashford,B", ""));
        write(
                folder,
                "results.csv",
                "ref,council,period,basis,value\n",
                "B,Ashford,2018-07,LATEST,1\nB,Dover,2018-07,LATEST,2\nA,Ashford,2018-07,LATEST,3\nA,Dover,2018-07,LATEST,4\n");
        assertThat(slices(List.of(folder), 9)).containsExactly("Dover: A=4 B=2", "Ashford: A=3 B=1");
    }

    @Test
    void data_sets_that_name_no_council_are_called_as_their_folders_are() throws IOException {
        for (String name : List.of("dover", "ashford")) {
            Path one = folder.resolve(name);
            write(one, "dataset.yaml", "framework: kent\nperiod: 2018-07\n");
            write(one, "indicators.csv", INDICATORS, indicator("A", ""));
            write(one, "results.csv", "ref,period,basis,value\nA,2018-07,LATEST,", name.length() + "\n");
        }
        assertThat(slices(List.of(folder.resolve("dover"), folder.resolve("ashford")), 9))
                .containsExactly("dover: A=5", "ashford: A=7");
        assertThat(slices(List.of(folder.resolve("dover")), 9)).containsExactly(": A=5");
    }

    @Test
    void what_is_computed_from_others_comes_with_them() throws IOException {
        write(
                folder,
                "indicators.csv",
                INDICATORS,
                indicator("A", ""),
                indicator("SUM", "MEAN"),
                indicator("B", ""),
                indicator("C", ""),
                indicator("D", ""));
        write(folder, "composites.csv", "ref,part\nSUM,A\nSUM,C\n");
        write(folder, "results.csv", "ref,period,basis,value\n");
        assertThat(slices(List.of(folder), 1)).containsExactly(": A SUM B C", ": D");
    }

    @Test
    void what_is_computed_from_what_is_far_away_is_refused() throws IOException {
        write(
                folder,
                "indicators.csv",
                INDICATORS,
                indicator("SUM", "MEAN"),
                Stream.iterate(0, i -> i < 10_000, i -> i + 1)
                        .map(i -> indicator("K" + i, ""))
                        .collect(Collectors.joining()));
        write(folder, "composites.csv", "ref,part\nSUM,K1\nSUM,K9999\n");
        write(folder, "results.csv", "ref,period,basis,value\n");
        assertThat(ReadData.sliced(List.of(folder), 100).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        """
                        composites.csv:2:part: `SUM` and what it is computed from are 10,000 indicators apart
                          Have them stand within 10,000 rows of `indicators`, or ask for a table or JSON, for which all are read at once.""");
    }

    @Test
    void a_file_that_changes_meanwhile_is_told() throws IOException {
        write(folder, "indicators.csv", INDICATORS, indicator("A", ""), indicator("B", ""));
        write(folder, "results.csv", "ref,period,basis,value\n");
        try (SlicedDataSets slices = SlicedDataSets.open(List.of(folder), Overrides.NONE, 1)) {
            slices.forEach(slice -> {
                try {
                    write(folder, "results.csv", "ref,period,basis,value\nA,2018-07,LATEST,1\n");
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(slices.end())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "results.csv: the file was changed while it was read\n  Evaluate again when nobody writes to it any more.");
        }
    }

    @Test
    void a_data_set_that_is_given_twice_is_read_once_and_told() throws IOException {
        write(folder, "indicators.csv", "council,", INDICATORS, "Ashford,", indicator("A1", ""));
        write(folder, "results.csv", "council,ref,period,basis,value\nAshford,A1,2018-07,LATEST,1\n");
        Path again = folder.resolve("..").resolve(folder.getFileName());
        List<String> read = new ArrayList<>();
        try (SlicedDataSets slices = SlicedDataSets.open(List.of(folder, folder, again), Overrides.NONE, 1)) {
            slices.forEach(slice -> read.add(slice.council()));
            assertThat(slices.end())
                    .extracting(Problem::what)
                    .containsExactly("the data set is given twice", "the data set is given twice");
        }
        assertThat(read).containsExactly("Ashford");
    }
}

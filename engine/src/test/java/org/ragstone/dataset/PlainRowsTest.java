package org.ragstone.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Characters;
import org.ragstone.model.Location;
import org.ragstone.model.Notices;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;
import org.ragstone.model.ProblemsException;
import org.ragstone.reading.Csv;
import org.ragstone.reading.Row;
import org.ragstone.reading.Table;

/** A row that says of itself that it is plain is spared a second look; with it, the same would come of it. */
class PlainRowsTest {
    private static final List<Path> WITH_DATA_SETS =
            List.of(Path.of("..", "samples"), Path.of("src", "test", "resources"));
    private static final String CHARACTERS = "AZaz09 .,-%£'=~\u007f\t\u00a0\u200b\u0410é–\ufffd";
    private static final int ROWS = 20_000;

    /** A row of which it is not known whether it is plain. */
    private record Unknown(Row row) implements Row {
        @Override
        public String text(String name) {
            return row.text(name);
        }

        @Override
        public Location where(String name) {
            return row.where(name);
        }

        @Override
        public Set<String> names() {
            return row.names();
        }

        @Override
        public boolean mayHaveDecimalCommas() {
            return row.mayHaveDecimalCommas();
        }

        @Override
        public String whyTwoMeanings(String name) {
            return row.whyTwoMeanings(name);
        }
    }

    /** A source whose rows do not say that they are plain. */
    private record UnknownRows(DataSetSource source) implements DataSetSource {
        @Override
        public Header header(Problems problems) {
            return source.header(problems);
        }

        @Override
        public Table read(TableShape shape, Problems problems, Consumer<Row> reader) {
            return source.read(shape, problems, row -> reader.accept(new Unknown(row)));
        }

        @Override
        public Location where(TableShape shape) {
            return source.where(shape);
        }
    }

    private static Stream<Path> dataSets() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : WITH_DATA_SETS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.endsWith("dataset.yaml"))
                        .map(Path::getParent)
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all.stream();
    }

    private static List<Object> read(DataSetSource source, Notices notices) {
        Problems problems = new Problems();
        HeaderReader header = new HeaderReader(source, Overrides.NONE, problems);
        try {
            return List.of(new DataSetTables(source, header, Optional.empty(), problems).read(notices));
        } catch (ProblemsException e) {
            List<Object> told = new ArrayList<>(e.problems());
            told.addAll(notices.all());
            return told;
        }
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void the_same_comes_of_a_data_set_with_a_second_look(Path folder) {
        Notices once = new Notices();
        Notices twice = new Notices();
        assertThat(read(new FilesSource(new FolderFiles(folder), once), once))
                .isEqualTo(read(new UnknownRows(new FilesSource(new FolderFiles(folder), twice)), twice));
    }

    @Test
    void a_second_look_finds_nothing_in_a_plain_row_whatever_its_cells() {
        SplittableRandom random = new SplittableRandom(20);
        List<String> columns = List.of("ref", "period", "basis", "value", "state", "note");
        String text = IntStream.range(0, ROWS)
                .mapToObj(i ->
                        columns.stream().map(column -> cell(random)).collect(Collectors.joining("\",\"", "\"", "\"\n")))
                .collect(Collectors.joining("", String.join(",", columns) + "\n", ""));
        List<Boolean> plain = new ArrayList<>();
        Problems unread = new Problems();
        new Csv("results.csv", columns, List.of("ref"), unread, new Notices()).read(text, row -> {
            plain.add(row.isPlain());
            assertThat(row.isPlain())
                    .isEqualTo(columns.stream().map(row::text).allMatch(PlainRowsTest::isShortAndPlain));
            assertThat(row.notPlain())
                    .containsExactlyElementsOf(columns.stream()
                            .filter(column -> !isShortAndPlain(row.text(column)))
                            .toList());
            if (row.isPlain()) {
                Row unknown = new Unknown(row);
                Problems found = new Problems();
                TextLengths.check(unknown, List.of(), found);
                assertThat(SoundRow.of(unknown, columns, found)).isSameAs(unknown);
                assertThat(found.sorted()).isEmpty();
            }
        });
        assertThat(unread.sorted().stream().map(Problem::what)).noneMatch(what -> what.contains("cannot be read"));
        assertThat(plain.stream().filter(each -> each).count()).isGreaterThan(ROWS / 20);
        assertThat(plain.stream().filter(each -> !each).count()).isGreaterThan(ROWS / 20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 62, 63, 64, 69})
    void however_many_columns_there_are_an_odd_text_is_known_for_one(int odd) {
        List<String> columns = IntStream.range(0, 70).mapToObj(i -> "c" + i).toList();
        String cells =
                IntStream.range(0, 70).mapToObj(i -> i == odd ? "é" : "e").collect(Collectors.joining(","));
        List<Collection<String>> found = new ArrayList<>();
        new Csv("results.csv", columns, List.of(), new Problems(), new Notices())
                .read(String.join(",", columns) + "\n" + cells + "\n", row -> found.add(row.notPlain()));
        assertThat(found)
                .singleElement()
                .satisfies(names -> assertThat(names).contains("c" + odd).hasSize(odd < 63 ? 1 : 7));
    }

    private static boolean isShortAndPlain(String text) {
        return text.length() <= Row.SHORT && Characters.isPlain(text);
    }

    /** Mostly what a keyboard types, and of every length about the one that is the most. */
    private static String cell(SplittableRandom random) {
        int drawn = random.nextInt(12) == 0 ? CHARACTERS.length() : CHARACTERS.indexOf('£');
        int length = random.nextInt(40) == 0 ? Row.SHORT - 2 + random.nextInt(5) : random.nextInt(8);
        StringBuilder cell = new StringBuilder("A");
        for (int i = 1; i < length; i++) {
            cell.append(CHARACTERS.charAt(random.nextInt(drawn)));
        }
        return cell.toString();
    }
}

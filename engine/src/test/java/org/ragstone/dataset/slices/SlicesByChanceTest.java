package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ragstone.testing.TestRules;

/** However rows stand, and whatever is wrong with them, slices say what the whole says. */
class SlicesByChanceTest {
    private static final int TRIES = Integer.getInteger("slices", 150);
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path ERRORS = Path.of("src", "test", "resources", "errors", "dataset");

    private static final List<Path> DATA = List.of(
            SAMPLES.resolve("kent-2018-07"),
            SAMPLES.resolve("kent-2012-05"),
            SAMPLES.resolve("dover-2023-q2"),
            SAMPLES.resolve("example-2026-q1"),
            SAMPLES.resolve("kent-qpr-2020-q2"),
            ERRORS.resolve("composites"),
            ERRORS.resolve("composites-circles"));

    @TempDir
    private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, TRIES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_the_rows_slices_say_what_the_whole_says(int seed) throws IOException {
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        TestRules.copy(DATA.get(random.nextInt(DATA.size())), data);
        try (var files = Files.list(data)) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".csv") && random.nextInt(3) > 0) {
                    change(file, random);
                }
            }
        }
        ReadData whole = ReadData.whole(data);
        int size = List.of(1, 2, 3, 7, 1_000).get(random.nextInt(5));
        assertThat(ReadData.sliced(List.of(data), size))
                .as("seed %d, %d in a slice", seed, size)
                .isEqualTo(whole);
    }

    private static void change(Path file, Random random) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        if (lines.size() < 3) {
            return;
        }
        List<String> rows = lines.subList(1, lines.size());
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> Collections.shuffle(rows, random);
            case 3 -> Collections.swap(rows, random.nextInt(rows.size()), random.nextInt(rows.size()));
            default -> {
                // As they are.
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            changeRow(rows, random.nextInt(rows.size()), random);
        }
        Files.writeString(file, String.join(random.nextInt(3) > 0 ? "\n" : "\r\n", lines) + "\n");
    }

    private static void changeRow(List<String> rows, int at, Random random) {
        String row = rows.get(at);
        int end = Math.max(0, row.indexOf(','));
        String ref = row.substring(0, end);
        String rest = row.substring(end);
        int other = random.nextInt(rows.size());
        switch (random.nextInt(12)) {
            case 0 -> rows.add(other, row);
            case 1 -> rows.set(at, ref + "X" + rest);
            case 2 -> rows.set(at, rest);
            case 3 ->
                rows.set(
                        at,
                        "Total"
                                + ",".repeat(Math.max(0, (int)
                                        rest.chars().filter(c -> c == ',').count())));
            case 4 -> rows.set(at, " " + ref + "\u00a0" + rest);
            case 5 -> rows.set(at, ref + "\u200b" + rest);
            case 6 -> rows.set(at, row + ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,x");
            case 7 -> rows.set(at, ref);
            case 8 -> rows.set(at, "\"" + ref + "\"" + rest);
            case 9 -> rows.add(other, "");
            case 10 -> rows.set(at, random.nextInt(3) == 0 ? ref + ",\"" + rest : row);
            default -> rows.remove(rows.size() > 1 ? at : 0);
        }
    }
}

package org.ragstone.api.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.dataset.Overrides;
import org.ragstone.dataset.WrittenDataSet;
import org.ragstone.dataset.WrittenDataSet.WrittenTable;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.ResultState;

/** A data set that goes round through every form comes back with the same texts. */
class RandomCircleTest {
    private static final int CIRCLES = Integer.getInteger("circles", 20);
    private static final long SEED = Long.getLong("seed", 1);
    private static final RulesFolder RULES = new RulesFolder(Path.of("..", "rules"));
    private static final List<String> SAMPLES =
            List.of("kent-2018-07", "dover-2021-q2", "kent-qpr-2020-q2", "example-2026-q1", "dover-2023-q2");
    private static final List<String> NOTES = List.of(
            "=1+1",
            "-5",
            "+x",
            "@home",
            "'quoted'",
            "'=kept",
            "a \"quote\", a comma; a tab\tand more",
            "two\nlines",
            "1,234",
            "94.10",
            "007",
            "TRUE",
            "2018-07-01",
            "#DIV/0!",
            "£ ✓ Gŵyl 👍",
            "<b>&amp;</b>",
            "x".repeat(900));

    @TempDir
    private Path made;

    @Test
    void texts_are_the_same_after_going_round() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < CIRCLES; i++) {
            Path folder = Files.createDirectory(made.resolve("circle" + i));
            Path sample = Path.of("..", "samples", SAMPLES.get(i % SAMPLES.size()));
            WrittenDataSet begun = other(read(sample), random.split());
            Path at = folder(folder.resolve("begun"), begun);
            at = file(folder.resolve("a.json"), read(at), /* isWide= */ false);
            at = file(folder.resolve("b.xlsx"), read(at), /* isWide= */ false);
            at = file(folder.resolve("c.xlsx"), read(at), /* isWide= */ true);
            at = folder(folder.resolve("ended"), read(at));
            assertThat(texts(read(at))).as("circle %s of seed %s", i, SEED).isEqualTo(texts(begun));
        }
    }

    /** The same with some of its figures left out, and others in their place. */
    private static WrittenDataSet other(WrittenDataSet data, SplittableRandom random) {
        List<WrittenTable> tables = data.tables().stream()
                .map(table -> table.name().equals("results") ? other(table, random) : table)
                .toList();
        return new WrittenDataSet(data.header(), data.edition(), data.period(), tables, List.of());
    }

    private static WrittenTable other(WrittenTable table, SplittableRandom random) {
        List<String> columns = new ArrayList<>(table.columns());
        if (!columns.contains("note")) {
            columns.add("note");
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            if (random.nextInt(4) > 0) {
                List<String> cells = new ArrayList<>(row);
                while (cells.size() < columns.size()) {
                    cells.add("");
                }
                boolean isPlain = table.text(row, "numerator").isEmpty()
                        && !table.text(row, "value").isEmpty();
                if (isPlain && random.nextBoolean()) {
                    BigDecimal figure = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3, 6));
                    cells.set(columns.indexOf("value"), figure.toPlainString());
                }
                if (random.nextInt(3) == 0) {
                    cells.set(columns.indexOf("note"), NOTES.get(random.nextInt(NOTES.size())));
                }
                rows.add(cells);
            }
        }
        return new WrittenTable(table.shape(), columns, rows);
    }

    private static WrittenDataSet read(Path dataSet) {
        return WrittenDataSet.read(dataSet, Overrides.NONE, RULES, /* plainly= */ true);
    }

    /** Rows by their table; the wide form has results in another order, and says of one without a figure why. */
    private static Map<String, Set<Map<String, String>>> texts(WrittenDataSet data) {
        return data.tables().stream().collect(Collectors.toMap(WrittenTable::name, table -> {
            Set<Map<String, String>> rows = new HashSet<>();
            data.rows(table.name()).forEach(row -> {
                row.remove("state", ResultState.NOT_REPORTED.name());
                rows.add(row);
            });
            return rows;
        }));
    }

    private static Path file(Path file, WrittenDataSet data, boolean isWide) {
        DataSetForm form = DataSetForms.of(file.toString(), isWide).orElseThrow();
        write(file, out -> form.write(data, out));
        return file;
    }

    private static Path folder(Path folder, WrittenDataSet data) {
        DataSetFolder.write(data, (name, body) -> write(folder.resolve(name), body));
        return folder;
    }

    private static void write(Path file, Consumer<OutputStream> body) {
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                body.accept(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

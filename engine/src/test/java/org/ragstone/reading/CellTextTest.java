package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Characters;
import org.ragstone.model.Notices;
import org.ragstone.model.Problems;

class CellTextTest {
    private static final long SEED = Long.getLong("seed", 1);
    private static final int TEXTS = 20_000;
    private static final String LETTERS =
            "'''==+-@＝＋－＠ \t\r\n\u00a0\u3000\u2003\u0000\u001c\u0085\u2028\u200b\ufeff\",;aB5.é";

    private static List<String> read(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("ref", "text");
            // What is left out as a blank row would be missing.
            cells.forEach(each -> csv.writeRecord("A", each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Problems problems = new Problems();
        List<String> read = new ArrayList<>();
        new Csv("a.csv", List.of("ref", "text"), List.of("ref"), problems, new Notices())
                .read(text.toString(), row -> read.add(row.text("text")));
        problems.throwIfAny();
        return read;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1622",
                "-5",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1+1",
                "\u00a0=1",
                "\u3000\u3000-x",
                "\tx",
                "\rx",
                "\nx",
                "'=1+1",
                "''+x",
                "' -x",
                "-"
            })
    void what_a_spreadsheet_would_run_stands_behind_one_apostrophe_more(String text) {
        assertThat(CellText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Calls answered", "'quoted'", "''", "5", "a=b", "x-y", "'tis", "(5)", "<5", "£5"})
    void any_other_text_stands_as_it_is(String text) {
        assertThat(CellText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"-5, -5", "+3.25, +3.25", "0, 0", "-5 to 3, '''-5 to 3'", "=5, '''=5'", "'95, floor 90', '95, floor 90'"
    })
    void a_figure_that_is_a_number_stays_one(String figure, String cell) {
        assertThat(CellText.ofFigure(figure)).isEqualTo(cell);
    }

    @Test
    void only_what_was_put_before_a_text_is_taken_away_again() {
        assertThat(read(List.of("'=x", "''=x", "'quoted", "''quoted''", "'", "=x", "-5", "'-5", " '+x ", "' =x")))
                .containsExactly("=x", "'=x", "'quoted", "''quoted''", "'", "=x", "-5", "-5", "+x", "=x");
    }

    @Test
    void nothing_hidden_is_taken_away_with_what_was_put_before_a_text() {
        assertThat(read(List.of("'\u2028-84", "'\u001c=CS01", "'\u3000=x", "\u3000x\u2003")))
                .containsExactly("\u2028-84", "\u001c=CS01", "\u3000=x", "\u3000x\u2003");
    }

    @Test
    void any_text_comes_back_as_it_was() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, LETTERS.length()).forEach(each -> text.append(LETTERS.charAt(each)));
            // A reader of cells leaves out the blanks around a text, which none that was read ever has.
            texts.add(Characters.stripped(text.toString()));
        }
        assertThat(read(texts.stream().map(CellText::of).toList()))
                .as("seed %d", SEED)
                .isEqualTo(texts);
    }
}

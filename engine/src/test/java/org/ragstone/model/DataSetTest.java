package org.ragstone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataSetTest {
    private static final Period JULY = Period.parse("2018-07").orElseThrow();
    private static final DataSetHeader HEADER =
            new DataSetHeader("council", JULY, "", "", Optional.empty(), Optional.empty(), false);

    private static final Location HERE = new Location.InFile("");

    private static DataSet of(List<PeriodTarget> targets, List<Commentary> commentary) {
        return DataSet.of(HEADER, List.of(), targets, List.of(), List.of(), commentary, List.of());
    }

    @Test
    void a_row_of_no_indicator_is_not_dropped_without_a_word() {
        PeriodTarget stray = new PeriodTarget("A", JULY, Optional.empty(), Standards.NONE, Optional.empty(), HERE);
        assertThatThrownBy(() -> of(List.of(stray), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows of no indicator: [A]");
        Commentary ofNobody = new Commentary(CommentaryScope.INDICATOR, "B", JULY, "", "", "Soon.", HERE);
        assertThatThrownBy(() -> of(List.of(), List.of(ofNobody))).hasMessage("rows of no indicator: [B]");
    }

    @Test
    void what_was_written_of_the_whole_is_of_no_indicator() {
        Commentary ofTheWhole = new Commentary(CommentaryScope.OVERALL, "", JULY, "", "", "Well done.", HERE);
        assertThat(of(List.of(), List.of(ofTheWhole)).commentary()).containsExactly(ofTheWhole);
    }
}

package org.ragstone.dataset.slices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.model.Problems;

class UnknownCouncilsTest {
    private final Problems problems = new Problems();

    private static Location line(int line) {
        return new Location.InTable("results.csv", line, "council");
    }

    @Test
    void each_is_told_once_where_it_stands_first_in_whatever_order_its_rows_come() {
        UnknownCouncils unknown = new UnknownCouncils(Set.of("Dover"));
        unknown.add("Dovr", 9, line(9));
        unknown.add("Medway", 7, line(7));
        unknown.add("Dovr", 4, line(4));
        unknown.add("Dovr", 6, line(6));
        unknown.tell(problems);
        assertThat(problems.sorted())
                .containsExactly(
                        new Problem(line(4), "there is no council `Dovr`", "Maybe you meant `Dover`."),
                        new Problem(line(7), "there is no council `Medway`", "Allowed: `Dover`."));
    }

    @Test
    void where_it_is_not_known_which_there_are_none_is_told() {
        UnknownCouncils unknown = new UnknownCouncils(Set.of());
        unknown.add("Dovr", 4, line(4));
        unknown.tell(problems);
        assertThat(problems.sorted()).isEmpty();
    }
}

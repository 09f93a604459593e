package org.ragstone.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ragstone.framework.Edition;
import org.ragstone.model.IndicatorData;
import org.ragstone.model.Part;
import org.ragstone.model.ProblemsException;
import org.ragstone.testing.TestRules;

/** How many figures are looked at to compute indicators from others, and what no data set that was read has. */
class CompositesBudgetTest {
    private static final Edition LINCOLN = TestRules.edition(TestRules.FRAMEWORKS, "lincoln", "2024-25");
    private static final List<IndicatorData> BOROUGHS = TestRules.data(
                    Path.of("src", "test", "resources", "frameworks", "data", "lincoln-three-boroughs"), LINCOLN)
            .indicators();

    /** Twelve rows of three boroughs for `ALL`, as many for `TYPICAL`, eight for `APART`, four and one for `REGION`, two for `CARE`. */
    private static final int FIGURES = 12 + 12 + 8 + 5 + 2;

    @Test
    void as_many_as_there_may_be_are_looked_at() {
        assertThat(Composites.of(BOROUGHS, LINCOLN, FIGURES)).hasSameSizeAs(BOROUGHS);
    }

    @Test
    void more_are_a_problem() {
        assertThatThrownBy(() -> Composites.of(BOROUGHS, LINCOLN, FIGURES - 1))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(
                        "indicators.csv:12:composite: there are more than 38 figures to compute indicators from others");
    }

    @Test
    void one_that_is_computed_from_itself_is_a_mistake_of_the_program() {
        List<IndicatorData> circle = BOROUGHS.stream()
                .map(each -> each.indicator().ref().equals("ALL")
                        ? each.withParts(List.of(new Part("REGION", java.math.BigDecimal.ONE)))
                        : each)
                .toList();
        assertThatThrownBy(() -> Composites.of(circle, LINCOLN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ALL is computed from itself");
    }

    @Test
    void where_none_is_computed_from_others_nothing_is_done() {
        List<IndicatorData> three = BOROUGHS.subList(0, 3);
        assertThat(Composites.of(three, LINCOLN)).isSameAs(three);
    }
}

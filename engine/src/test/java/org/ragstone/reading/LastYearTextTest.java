package org.ragstone.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.Location;
import org.ragstone.model.Polarity;
import org.ragstone.model.Problems;
import org.ragstone.model.RelativeTarget;
import org.ragstone.model.Target;
import org.ragstone.model.Threshold;

/** Targets on last year's figure, as people and their programs write them. What is refused, and how, is among the error cases. */
class LastYearTextTest {
    private final Problems problems = new Problems();

    private Target target(String text, String unit) {
        Row row = new Row() {
            @Override
            public String text(String name) {
                return text;
            }

            @Override
            public Location where(String name) {
                return new Location.InFile(name);
            }

            @Override
            public Set<String> names() {
                return Set.of();
            }
        };
        Polarity polarity = text.contains("<") ? Polarity.LOWER : Polarity.HIGHER;
        Target target =
                new Fields(row, problems).target("target", unit, polarity).orElseThrow();
        assertThat(problems.size()).isZero();
        return target;
    }

    private static String written(Target target) {
        RelativeTarget relative = (RelativeTarget) target;
        return (relative.strict() ? "beyond" : "at")
                + relative.difference()
                        .map(each -> (each.isBelow() ? " -" : " +") + each.size())
                        .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "LAST_YEAR, at",
        ">LAST_YEAR, beyond",
        ">=LAST_YEAR, at",
        "<LAST_YEAR, beyond",
        "<= LAST_YEAR, at",
        "LAST_YEAR + 5%, at +5%",
        "LAST_YEAR+5%, at +5%",
        "LAST_YEAR + 5 %, at +5%",
        ">LAST_YEAR +2.5%, beyond +2.5%",
        "> LAST_YEAR  +  .5%, beyond +0.5%",
        "LAST_YEAR - 2, at -2",
        "<LAST_YEAR-2, beyond -2",
        "<=LAST_YEAR - 10%, at -10%",
        "'LAST_YEAR + 1,000', at +1000",
        "LAST_YEAR + 0%, at +0%",
        "LAST_YEAR \u2212 2, at -2",
        "LAST_YEAR\u20135%, at -5%",
        "LAST_YEAR \u2011 2, at -2",
        "LAST_YEAR\u00A0+\u00A05\u00A0%, at +5%",
        ">\u00A0LAST_YEAR\u202F+\u202F5%, beyond +5%",
    })
    void what_is_certain_is_read(String text, String means) {
        assertThat(written(target(text, ""))).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource({"LAST_YEAR + £500, at +500", "LAST_YEAR - £ 500, at -500", "LAST_YEAR + 5%, at +5%"})
    void pounds_are_added_where_they_are_the_unit(String text, String means) {
        assertThat(written(target(text, "£"))).isEqualTo(means);
    }

    @ParameterizedTest
    @ValueSource(strings = {"95", "95%", ">=95", "-5", "1,234,567.89"})
    void any_other_target_is_a_level(String text) {
        assertThat(target(text, "%")).isInstanceOf(Threshold.class);
    }
}

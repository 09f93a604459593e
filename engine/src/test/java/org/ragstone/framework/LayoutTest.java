package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ragstone.model.EarlierFigure;
import org.ragstone.model.Period;
import org.ragstone.testing.TestRules;

/** The columns of the dashboard are read, taken over, and no part of what names an edition. */
class LayoutTest {
    private static final Path FILE = Path.of("kent", "2018-19", "framework.yaml");

    @TempDir
    private Path rules;

    private String asShipped() throws IOException {
        TestRules.copy(TestRules.SHIPPED.resolve("kent"), rules.resolve("kent"));
        return Files.readString(rules.resolve(FILE));
    }

    private Edition edition(String framework, String name, String period) {
        return new RulesFolder(rules)
                .edition(framework, Optional.of(name), Period.parse(period).orElseThrow());
    }

    private String revision(String text) throws IOException {
        Files.writeString(rules.resolve(FILE), text);
        return edition("kent", "2018-19", "2018-07").revision();
    }

    @Test
    void the_revision_is_the_same_with_and_without_it() throws IOException {
        String with = asShipped();
        String without = with.substring(0, with.indexOf("dashboard:"));
        assertThat(revision(without)).isEqualTo(revision(with));
        assertThat(edition("kent", "2018-19", "2018-07").dashboard().tables()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dashboard:\n  KPI:\n    Figure: FIGURE\n\n",
                "dashboard:\n\n  KPI: { Figure: FIGURE,\n   Status: STATUS }\n",
                "dashboard: { KPI: { Rating: STATUS } }\n"
            })
    void wherever_it_stands(String layout) throws IOException {
        String shipped = asShipped();
        String without = shipped.substring(0, shipped.indexOf("dashboard:"));
        String elsewhere = without.replace("# The columns of the summary", layout + "# The columns of the summary");
        assertThat(revision(elsewhere)).isEqualTo(revision(without));
    }

    @Test
    void what_is_not_of_it_changes_the_revision() throws IOException {
        String shipped = asShipped();
        assertThat(revision(shipped.replace("figures: PRINTED", "figures: EXACT")))
                .isNotEqualTo(revision(shipped));
        String looksLikeIt = shipped.replace("label: Green,", "label: \"Gr\ndashboard:een\",");
        assertThat(revision(looksLikeIt.replace("dashboard:een", "dashboard:ey")))
                .isNotEqualTo(revision(looksLikeIt));
    }

    @Test
    void an_edition_with_another_layout_is_another_though_its_revision_is_not() throws IOException {
        String shipped = asShipped();
        Edition one = edition("kent", "2018-19", "2018-07");
        Files.writeString(rules.resolve(FILE), shipped.replace("Previous Year:", "Last Year:"));
        Edition other = edition("kent", "2018-19", "2018-07");
        assertThat(other.revision()).isEqualTo(one.revision());
        assertThat(other.isSameAs(one)).isFalse();
        assertThat(one.isSameAs(one)).isTrue();
    }

    @Test
    void tables_are_taken_over_and_left_out() throws IOException {
        asShipped();
        assertThat(edition("kent", "2021-22", "2021-07").dashboard())
                .isEqualTo(edition("kent", "2018-19", "2018-07").dashboard());
        Path later = rules.resolve(Path.of("kent", "2021-22", "framework.yaml"));
        Files.writeString(
                later, Files.readString(later) + "\ndashboard: { ACTIVITY: none, KPI: { Figure: FIGURE } }\n");
        Layout layout = edition("kent", "2021-22", "2021-07").dashboard();
        assertThat(layout.tables().keySet())
                .extracting(Layout.Of::words)
                .containsExactlyInAnyOrder("KPI", "KPI QUARTERLY");
        assertThat(layout.tables().values()).anySatisfy(columns -> assertThat(columns)
                .extracting(LayoutColumn::heading, LayoutColumn::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Figure", "FIGURE")));
    }

    @Test
    void every_earlier_figure_can_be_shown_by_its_own_word() {
        assertThat(Arrays.stream(Shows.values()).flatMap(each -> each.earlier().stream()))
                .containsExactlyInAnyOrder(EarlierFigure.values());
    }

    @Test
    void the_guide_tells_every_word() throws IOException {
        String guide = Files.readString(Path.of("..", "rules", "WRITING.md"));
        String table = guide.substring(guide.indexOf("| What is shown | Is |"));
        List<String> told = table.lines()
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .flatMap(line -> Stream.of(line.split("\\|")[1].split(",")))
                .map(word -> word.replace("`", "").strip())
                .collect(Collectors.toList());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Shows.values()).map(Enum::name).toList());
    }
}

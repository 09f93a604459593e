package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.testing.TestRules;

/** The headings of a page are read, taken over as a file, and no part of what names an edition. */
class HeadingsTest {
    private static final String ACTIONS = "actions: Management action required\nguidance: \"<b>Notes</b>\"\n";

    @TempDir
    private Path rules;

    @BeforeEach
    void two_editions() {
        write("council/one/framework.yaml", "title: T\ncouncil: C\nuntil: 2017/18\n");
        write("council/one/words/summary.txt", "All is well.\n");
        write("council/two/framework.yaml", "from: 2018/19\nextends: one\n");
    }

    private void write(String name, String text) {
        TestRules.write(rules, name, text);
    }

    private Edition edition(String name) {
        return new RulesFolder(rules).read("council", name);
    }

    @Test
    void they_are_plain_text_whatever_signs_they_have() {
        write("council/one/words/headings.yaml", ACTIONS);
        Headings headings = edition("one").headings();
        assertThat(headings.of(DashboardPart.ACTIONS)).contains("Management action required");
        assertThat(headings.of(DashboardPart.GUIDANCE)).contains("<b>Notes</b>");
        assertThat(headings.of(DashboardPart.TOTALS)).isEmpty();
    }

    @Test
    void they_are_no_text_of_the_report_and_do_not_name_the_edition() {
        Edition without = edition("one");
        write("council/one/words/headings.yaml", ACTIONS);
        Edition with = edition("one");
        assertThat(with.templates()).extracting(Template::name).containsExactly("summary");
        assertThat(with.revision()).isEqualTo(without.revision());
        assertThat(with.isSameAs(without)).isFalse();
        assertThat(with.files().all()).extracting(SourceFile::name).contains("words/headings.yaml");
    }

    @Test
    void an_edition_takes_them_over_replaces_them_or_does_without() {
        write("council/one/words/headings.yaml", ACTIONS);
        assertThat(edition("two").headings()).isEqualTo(edition("one").headings());

        write("council/two/framework.yaml", "from: 2018/19\nextends: one\nwithout: [words/headings.yaml]\n");
        assertThat(edition("two").headings()).isEqualTo(Headings.USUAL);

        write("council/two/framework.yaml", "from: 2018/19\nextends: one\n");
        write("council/two/words/headings.yaml", "judged: How it was judged, and by what\n");
        assertThat(edition("two").headings().own())
                .isEqualTo(Map.of(DashboardPart.JUDGED, "How it was judged, and by what"));
    }

    @Test
    void the_guide_tells_every_part() throws IOException {
        String guide = Files.readString(Path.of("..", "rules", "WRITING.md"));
        assertThat(DashboardPart.words()).allSatisfy(word -> assertThat(guide).contains("| `" + word + "` |"));
    }
}

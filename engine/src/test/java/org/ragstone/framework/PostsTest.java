package org.ragstone.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.model.FindingKind;
import org.ragstone.testing.TestRules;

/** Posts and severities as editions declare them, and take them over. */
class PostsTest {
    private static final String OLDER =
            """
            title: t
            council: c
            until: 2017/18
            language: 2
            posts:
              head_of_service: { column: head_of_service }
              clerk: { is: Jo Day, label: Town Clerk }
              mayor: { is: The Mayor }
            severities: [HIGH, LOW]
            alerts:
              SLOW: { severity: LOW }
              LATE: { severity: HIGH }
              GONE: { severity: HIGH }
            actions:
              PLAN: { by: [mayor, head_of_service], severity: LOW }
              NOTE: { by: clerk, severity: LOW }
            """;

    @TempDir
    private Path rules;

    private Edition newer(String... lines) {
        TestRules.write(
                rules,
                "a/older/framework.yaml",
                OLDER,
                "a/newer/framework.yaml",
                "from: 2018/19\nextends: older\n" + String.join("\n", lines) + "\n");
        return TestRules.edition(rules, "a", "newer");
    }

    private static List<String> words(Edition edition, FindingKind kind) {
        return List.copyOf(edition.words().of(kind).names());
    }

    @Test
    void a_post_without_a_label_is_called_by_its_key_or_by_who_it_is() {
        Posts posts = newer().words().posts();
        assertThat(posts.all()).extracting(Post::label).containsExactly("Head of service", "Town Clerk", "The Mayor");
        assertThat(posts.columns()).containsExactly("head_of_service");
    }

    @Test
    void the_posts_of_an_action_are_in_its_own_order() {
        assertThat(newer().words().actions().get("PLAN").posts())
                .extracting(Post::key)
                .containsExactly("mayor", "head_of_service");
    }

    @Test
    void words_are_in_the_order_of_their_severities_and_else_in_their_own() {
        Edition edition = newer();
        assertThat(words(edition, FindingKind.ALERT)).containsExactly("LATE", "GONE", "SLOW");
        assertThat(edition.words().alerts().all()).extracting(Word::position).containsExactly(0, 1, 2);
        assertThat(edition.words().alerts().get("SLOW").severity().map(Word::label))
                .isEqualTo(Optional.of("Low"));
    }

    @Test
    void posts_are_taken_over_one_by_one_and_severities_whole() {
        Edition edition = newer(
                "posts: { clerk: none, mayor: { column: mayor } }",
                "severities: [LOW, HIGH]",
                "alerts: { NEW: { severity: LOW } }",
                "actions: { NOTE: none }");
        assertThat(edition.words().posts().all()).extracting(Post::key).containsExactly("head_of_service", "mayor");
        assertThat(edition.words().posts().columns()).containsExactly("head_of_service", "mayor");
        assertThat(words(edition, FindingKind.ALERT)).containsExactly("SLOW", "NEW", "LATE", "GONE");
    }

    @Test
    void who_takes_over_neither_names_columns_and_keeps_the_order_of_words() {
        Edition edition = newer(
                "posts: none",
                "severities: none",
                "alerts: { SLOW: {}, LATE: {}, GONE: {} }",
                "actions: { PLAN: { by: director }, NOTE: none }");
        assertThat(edition.words().actions().get("PLAN").by()).isEqualTo("director");
        assertThat(words(edition, FindingKind.ALERT)).containsExactly("SLOW", "LATE", "GONE");
        assertThat(edition.words().severities().all()).isEmpty();
    }

    @Test
    void names_are_compared_as_a_reader_does() {
        assertThat(Arrays.asList("Town  Clerk", "town clerk", " TOWN CLERK ", "Town\u00a0Clerk", "Town\u200b Clerk"))
                .extracting(Post::folded)
                .containsOnly("town clerk");
        assertThat(Post.folded("Town-Clerk")).isNotEqualTo("town clerk");
    }
}

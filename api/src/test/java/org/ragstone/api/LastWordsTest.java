package org.ragstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;

/** What is said where a command cannot. */
class LastWordsTest {
    private record Said(int exitCode, String text) {}

    private static Said said(IntSupplier command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new LastWords(err).of(command);
        return new Said(exitCode, err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatever_a_command_cannot_tell_is_one_sentence_on_one_line() {
        List<Throwable> failures = List.of(
                new OutOfMemoryError("Java heap space"),
                new ExceptionInInitializerError("org.ragstone.Fault"),
                new IllegalStateException("org.ragstone.Fault"));
        assertThat(failures).allSatisfy(failure -> {
            Said said = said(() -> {
                throw LastWordsTest.<RuntimeException>thrown(failure);
            });
            assertThat(said.exitCode()).isEqualTo(1);
            assertThat(said.text())
                    .startsWith("Ragstone cannot go on. Maybe the memory")
                    .endsWith("\n");
            assertThat(said.text().lines()).hasSize(1);
            assertThat(said.text()).doesNotContain("Error", "Exception", "org.", "java.");
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // what is thrown is not what it is called
    private static <T extends Throwable> T thrown(Throwable failure) throws T {
        throw (T) failure;
    }

    @Test
    void a_command_that_ends_has_its_own_exit_code() {
        assertThat(said(() -> 2)).isEqualTo(new Said(2, ""));
    }
}

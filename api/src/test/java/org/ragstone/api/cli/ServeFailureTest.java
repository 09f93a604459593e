package org.ragstone.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What becomes of a failure in a thread of the server that nobody waits for. */
class ServeFailureTest {
    @Test
    void what_ends_a_thread_is_logged() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        FailingThread.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said).containsPattern("^\\d{4}-\\d\\d-\\d\\dT\\S+ ERROR the thread follower failed\\R");
        assertThat(said).doesNotContain("Exception in thread");
    }

    /** Has a thread fail, as one of the server may. */
    static final class FailingThread {
        private FailingThread() {}

        public static void main(String[] arguments) throws InterruptedException {
            ServeCommand.logWhatNobodyCatches();
            Thread thread = new Thread(
                    () -> {
                        throw new IllegalStateException("a fault");
                    },
                    "follower");
            thread.start();
            thread.join();
        }
    }
}

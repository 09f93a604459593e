package org.ragstone.api.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.drools.DroolsCompiler;

/** Rules are followed whatever happens to their files. */
class LiveRulebookTest {
    private static final Duration INTERVAL = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private static void write(Path rules, String path, String text) throws IOException {
        Path file = rules.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static LiveRulebook started(Path rules, PolicyCompiler compiler) throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        LiveRulebook live = new LiveRulebook(rules, compiler, Clock.systemUTC());
        live.start(INTERVAL, read::countDown);
        assertThat(read.await(1, TimeUnit.MINUTES)).isTrue();
        return live;
    }

    /** A disk that goes away under a running server, as Java tells of one: not by an exception that is expected of files. */
    @Test
    void what_nobody_expects_of_files_is_told_and_what_served_serves_on() throws Exception {
        FileSystem disk = FileSystems.newFileSystem(folder.resolve("disk.zip"), Map.of("create", "true"));
        Path rules = disk.getPath("/rules");
        write(rules, "council/2018-19/framework.yaml", "title: t\ncouncil: c\n");
        try (LiveRulebook live = started(rules, new DroolsCompiler())) {
            assertThat(live.look().failure()).isEmpty();
            disk.close();
            for (int i = 0; i < 500 && live.look().failure().isEmpty(); i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(live.look().failure().orElseThrow().toString())
                    .startsWith("rules: the rules could not be followed since "
                            + live.look().at());
            assertThat(live.current().orElseThrow().serves()).isTrue();
        }
    }

    @Test
    void frameworks_that_have_not_changed_are_not_read_again() throws Exception {
        for (String council : new String[] {"one", "two"}) {
            write(folder, council + "/2018-19/framework.yaml", "title: t\ncouncil: c\n");
        }
        AtomicInteger compiled = new AtomicInteger();
        PolicyCompiler failing = edition -> {
            compiled.incrementAndGet();
            throw new AssertionError("a compiler that fails");
        };
        try (LiveRulebook live = started(folder, failing)) {
            assertThat(compiled).hasValue(2);
            LoadedFramework two = live.current().orElseThrow().framework("two");
            write(folder, "one/2018-19/framework.yaml", "title: another\ncouncil: c\n");
            for (int i = 0; i < 500 && compiled.get() == 2; i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(compiled).hasValue(3);
            assertThat(live.current().orElseThrow().framework("two")).isSameAs(two);
        }
    }

    @Test
    void who_stops_while_rules_are_read_waits_for_the_reader_and_takes_nothing_of_it() throws Exception {
        Path rules = folder.resolve("rules");
        Path state = folder.resolve("state");
        write(rules, "council/2018-19/framework.yaml", "title: t\ncouncil: c\n");
        CountDownLatch compiling = new CountDownLatch(1);
        AtomicReference<String> met = new AtomicReference<>("");
        PolicyCompiler stopped = edition -> {
            compiling.countDown();
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException e) {
                met.set(refusal(state, rules));
            }
            throw new CancellationException("interrupted");
        };
        LiveRulebook live =
                new LiveRulebook(rules, stopped, Clock.systemUTC(), Optional.of(LastServed.in(state, rules)));
        live.start(INTERVAL, () -> {});
        assertThat(compiling.await(1, TimeUnit.MINUTES)).isTrue();
        live.close();
        assertThat(met.get()).as("while it reads").contains("another server keeps there what it serves");
        assertThat(refusal(state, rules)).as("after it").isEmpty();
        assertThat(live.current()).isEmpty();
        assertThat(live.look().failure()).isEmpty();
    }

    /** Why the state cannot be had, or blank where it can; for as long as it takes a stop to let go of it. */
    private static String refusal(Path state, Path rules) {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
            LastServed.in(state, rules).close();
            return "";
        } catch (ProblemsException e) {
            return String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

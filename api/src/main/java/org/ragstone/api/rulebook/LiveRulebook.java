package org.ragstone.api.rulebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.policy.PolicyCompiler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rulebook of a folder, read at the start, and anew when its files have changed and come to rest, so that a folder that
 * is still being copied is not taken for an edition. Thread-safe; a request takes the current one once and is answered by it.
 */
public final class LiveRulebook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRulebook.class);
    private static final int MOST_SECONDS_TO_STOP = 5;

    private final Path root;
    private final PolicyCompiler compiler;
    private final Clock clock;
    private final Optional<LastServed> state;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rulebook");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Rulebook> current = Optional.empty();
    private volatile Look look;
    private FilesSeen seen = FilesSeen.NONE;
    private FilesSeen taken = FilesSeen.NONE;

    /** When the files were last looked at, and why they could not be since then. */
    public record Look(Instant at, Optional<Problem> failure) {}

    public LiveRulebook(Path root, PolicyCompiler compiler, Clock clock) {
        this(root, compiler, clock, Optional.empty());
    }

    /** @param state where what is served is kept for the next start */
    public LiveRulebook(Path root, PolicyCompiler compiler, Clock clock, Optional<LastServed> state) {
        this.root = root;
        this.compiler = compiler;
        this.clock = clock;
        this.state = state;
        this.look = new Look(clock.instant(), Optional.empty());
    }

    /** Starts to read, at once and then whenever the files have changed; a change counts within two intervals. */
    public void start(Duration interval, Runnable whenFirstRead) {
        var unused = reader.scheduleWithFixedDelay(
                () -> follow(whenFirstRead), 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The rules, or empty while they are being read for the first time. */
    public Optional<Rulebook> current() {
        return current;
    }

    /** The last look at the files. */
    public Look look() {
        return look;
    }

    private void follow(Runnable whenFirstRead) {
        try {
            if (current.isPresent()) {
                follow();
            } else {
                readFirst();
                whenFirstRead.run();
            }
            look = new Look(clock.instant(), Optional.empty());
        } catch (CancellationException e) {
            // Told to stop while it reads, it takes nothing of what it has read.
            LOG.debug("no longer followed", e);
        } catch (Throwable e) {
            // A scheduled task that throws is never run again.
            if (look.failure().isEmpty()) {
                LOG.error("the rules could not be followed", e);
            }
            look = new Look(look.at(), Optional.of(failure(look.at())));
        }
    }

    private static Problem failure(Instant since) {
        return new Problem(
                new Location.InFile("rules"),
                "the rules could not be followed since " + since,
                "What served serves on. The log of the server says why.");
    }

    private void readFirst() {
        seen = FilesSeen.in(root);
        Rulebook kept = state.map(each -> each.read(compiler)).orElse(Rulebook.EMPTY);
        Rulebook now = Rulebook.read(new RulesFolder(root), compiler, kept, name -> true);
        taken = seen;
        serve(kept, now);
        ChangeLog.tell(Rulebook.EMPTY, current.orElseThrow());
    }

    private void follow() {
        FilesSeen now = FilesSeen.in(root);
        Set<String> atRest = now.differing(taken);
        atRest.removeAll(now.differing(seen));
        seen = now;
        if (!atRest.isEmpty()) {
            take(atRest);
        }
    }

    /** Takes over frameworks, but for those whose files have changed while they were read, which are in no one state. */
    private void take(Set<String> frameworks) {
        Rulebook before = current.orElse(Rulebook.EMPTY);
        Predicate<String> wanted = frameworks.contains(FilesSeen.ROOT) ? name -> true : frameworks::contains;
        Rulebook read = Rulebook.read(new RulesFolder(root), compiler, before, wanted);
        Set<String> moving = FilesSeen.in(root).differing(seen);
        Set<String> settled = new HashSet<>(frameworks);
        settled.removeAll(moving);
        taken = taken.with(settled, seen);
        serve(before, read.with(moving, before));
        ChangeLog.tell(before, current.orElseThrow());
    }

    private void serve(Rulebook before, Rulebook now) {
        current =
                Optional.of(state.map(each -> now.with(each.keep(before, now))).orElse(now));
    }

    /** Stops following the files, and then leaves the state to others; what is current stays. */
    @Override
    public void close() {
        reader.shutdownNow();
        try {
            if (!reader.awaitTermination(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("the rules are still being read, and are not waited for");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        state.ifPresent(LastServed::close);
    }
}

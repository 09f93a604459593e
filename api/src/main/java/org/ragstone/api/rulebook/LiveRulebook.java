package org.ragstone.api.rulebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Characters;
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

    private final Path root;
    private final PolicyCompiler compiler;
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rulebook");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Optional<Rulebook> current = Optional.empty();
    private FilesSeen seen = FilesSeen.NONE;
    private FilesSeen taken = FilesSeen.NONE;

    public LiveRulebook(Path root, PolicyCompiler compiler) {
        this.root = root;
        this.compiler = compiler;
    }

    /** Starts to read, at once and then whenever the files have changed; a change counts within two intervals. */
    public void start(Duration interval, Runnable whenFirstRead) {
        reader.execute(() -> {
            try {
                seen = FilesSeen.in(root);
                take();
                whenFirstRead.run();
            } catch (Throwable e) {
                LOG.error("the rules could not be read", e);
            }
        });
        var unused = reader.scheduleWithFixedDelay(
                this::follow, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The rules, or empty while they are being read for the first time. */
    public Optional<Rulebook> current() {
        return current;
    }

    private void follow() {
        try {
            FilesSeen now = FilesSeen.in(root);
            boolean atRest = now.equals(seen);
            seen = now;
            if (atRest && !now.equals(taken)) {
                take();
            }
        } catch (Throwable e) {
            // A scheduled task that throws is never run again.
            LOG.error("the rules could not be followed", e);
        }
    }

    private void take() {
        Rulebook before = current.orElse(Rulebook.EMPTY);
        // What fails is not tried again until it has changed.
        taken = seen;
        Rulebook now = Rulebook.read(new RulesFolder(root), compiler, before);
        current = Optional.of(now);
        tell(before, now);
    }

    /** Logs what is not as it was before. */
    private static void tell(Rulebook before, Rulebook now) {
        tell(before.problems(), now.problems());
        for (LoadedFramework framework : before.frameworks()) {
            for (LoadedEdition edition : framework.editions()) {
                boolean gone = now.find(framework.name())
                        .flatMap(each -> each.find(edition.name()))
                        .isEmpty();
                if (gone) {
                    LOG.warn(
                            "{} is no longer there",
                            Characters.shownOnOneLine(framework.name() + "/" + edition.name()));
                }
            }
        }
        for (LoadedFramework framework : now.frameworks()) {
            Optional<LoadedFramework> earlier = before.find(framework.name());
            tell(earlier.map(LoadedFramework::problems).orElse(List.of()), framework.problems());
            for (LoadedEdition edition : framework.editions()) {
                tell(earlier.flatMap(each -> each.find(edition.name())), edition);
            }
        }
    }

    private static void tell(Optional<LoadedEdition> before, LoadedEdition now) {
        tell(before.map(LoadedEdition::problems).orElse(List.of()), now.problems());
        String line = line(now);
        if (before.map(LiveRulebook::line).filter(line::equals).isEmpty()) {
            LOG.info("{}", Characters.shownOnOneLine(line));
        }
    }

    private static void tell(List<Problem> before, List<Problem> now) {
        now.stream().filter(each -> !before.contains(each)).forEach(each -> LOG.warn("{}", each));
    }

    private static String line(LoadedEdition edition) {
        String revision =
                edition.evaluator().map(each -> each.edition().revision()).orElse("");
        return "%s/%s %s %s".formatted(edition.framework(), edition.name(), edition.state(), revision);
    }

    /** Stops following the files; what is current stays. */
    @Override
    public void close() {
        reader.shutdownNow();
    }
}

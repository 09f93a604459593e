package org.ragstone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.framework.Timeline;
import org.ragstone.model.DataSetHeader;
import org.ragstone.policy.PolicyCompiler;

/** The rules in a folder, read each time they are asked for. An edition is compiled at first, and when its files have changed. */
final class FolderRules implements Rules {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final Memory memory;
    private final Map<String, Evaluator> compiled = new ConcurrentHashMap<>();

    FolderRules(RulesFolder folder, PolicyCompiler compiler, Memory memory) {
        this.folder = folder;
        this.compiler = compiler;
        this.memory = memory;
    }

    @Override
    public void requireFramework(String framework) {
        folder.requireFramework(framework);
    }

    @Override
    public Evaluator evaluatorFor(DataSetHeader header) {
        return compiled(folder.edition(header.framework(), header.edition(), header.period()));
    }

    private Evaluator compiled(Edition edition) {
        // Whoever asks for the same edition meanwhile waits, and does not compile it too.
        return compiled.compute(
                edition.path(),
                (path, known) -> known != null && known.edition().isSameAs(edition)
                        ? known
                        : memory.evaluator(edition, compiler.compile(edition)));
    }

    @Override
    public Rules forARun() {
        return new ReadOnce();
    }

    /** The folder as it is when a framework, or an edition that is named, is first asked for. */
    private final class ReadOnce implements Rules {
        private final Map<String, Timeline> timelines = new ConcurrentHashMap<>();
        private final Map<Named, Edition> named = new ConcurrentHashMap<>();

        private record Named(String framework, String edition) {}

        @Override
        public void requireFramework(String framework) {
            folder.requireFramework(framework);
        }

        @Override
        public Evaluator evaluatorFor(DataSetHeader header) {
            String framework = header.framework();
            return compiled(
                    header.edition().isPresent()
                            ? named.computeIfAbsent(
                                    new Named(framework, header.edition().get()),
                                    any -> folder.edition(framework, header.edition(), header.period()))
                            : timelines
                                    .computeIfAbsent(framework, folder::timeline)
                                    .inForce(header.period()));
        }
    }
}

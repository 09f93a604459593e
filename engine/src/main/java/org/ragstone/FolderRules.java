package org.ragstone;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.policy.PolicyCompiler;

/** The rules in a folder as they are each time they are asked for; an edition is compiled when it is, and has changed. */
final class FolderRules implements Rules {
    private final RulesFolder folder;
    private final PolicyCompiler compiler;
    private final Map<String, Evaluator> compiled = new ConcurrentHashMap<>();

    FolderRules(RulesFolder folder, PolicyCompiler compiler) {
        this.folder = folder;
        this.compiler = compiler;
    }

    @Override
    public void requireFramework(String framework) {
        folder.requireFramework(framework);
    }

    @Override
    public Evaluator judging(DataSetHeader header) {
        Edition edition = folder.edition(header.framework(), header.edition(), header.period());
        Evaluator known = compiled.get(edition.path());
        if (known != null && known.edition().revision().equals(edition.revision())) {
            return known;
        }
        Evaluator evaluator = new Evaluator(edition, compiler.compile(edition));
        compiled.put(edition.path(), evaluator);
        return evaluator;
    }
}

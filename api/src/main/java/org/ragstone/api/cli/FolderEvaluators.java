package org.ragstone.api.cli;

import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Evaluators;
import org.ragstone.framework.Edition;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSetHeader;
import org.ragstone.policy.PolicyCompiler;

/** Compiles the one edition of a folder that is wanted. */
record FolderEvaluators(RulesFolder folder, PolicyCompiler compiler) implements Evaluators {
    @Override
    public void requireFramework(String framework) {
        folder.requireFramework(framework);
    }

    @Override
    public Evaluator evaluator(DataSetHeader header) {
        Edition judging = folder.edition(header.framework(), header.edition(), header.period());
        return new Evaluator(judging, compiler.compile(judging));
    }
}

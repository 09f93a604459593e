package org.ragstone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ragstone.dataset.DataSetReader;
import org.ragstone.dataset.Overrides;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Evaluator;
import org.ragstone.evaluation.Memory;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.DataSet;
import org.ragstone.model.ProblemsException;
import org.ragstone.policy.PolicyCompiler;
import org.ragstone.policy.drools.DroolsCompiler;

/** The engine for a program of one's own: rules and a data set in, an evaluation out. Thread-safe. */
public final class Ragstone {
    private final Rules rules;

    private Ragstone(Rules rules) {
        this.rules = rules;
    }

    /**
     * Judges by the rules in a folder, as they are each time it is asked: it reads the editions of the framework to see which is
     * in force, and compiles that one when its files have changed.
     */
    public static Ragstone withRules(Path folder) {
        return withRules(new RulesFolder(folder), new DroolsCompiler());
    }

    /** Likewise, with what is to run them. */
    public static Ragstone withRules(RulesFolder folder, PolicyCompiler compiler) {
        return withRules(folder, compiler, Memory.OF_ANSWERS);
    }

    /** Likewise, with what it remembers of their answers. */
    public static Ragstone withRules(RulesFolder folder, PolicyCompiler compiler, Memory memory) {
        return by(new FolderRules(folder, compiler, memory));
    }

    /** Judges by rules that are found otherwise. */
    public static Ragstone by(Rules rules) {
        return new Ragstone(rules);
    }

    /** The rules that it judges by. */
    public Rules rules() {
        return rules;
    }

    /**
     * The data set in a folder of CSV files, or in one JSON file, judged by the edition in force for its period.
     *
     * @throws ProblemsException if the data set or its edition has mistakes: every one of both
     */
    public Evaluation evaluate(Path dataSet) {
        return evaluate(DataSetReader.open(dataSet, Overrides.NONE));
    }

    /**
     * A data set judged that is being read: its rules are found, then the rest of it is read, then judged.
     *
     * @throws ProblemsException if the data set or its edition has mistakes: every one of both
     * @throws org.ragstone.policy.PolicyFailure if rules without a mistake cannot be run: a fault of the program
     * @throws java.util.concurrent.CancellationException if the thread is interrupted before the end
     */
    public Evaluation evaluate(DataSetReader reader) {
        return evaluate(reader, UnaryOperator.identity());
    }

    /**
     * Likewise, of what somebody makes of the data set once it has been read: what is judged is that.
     *
     * @throws ProblemsException as above
     */
    public Evaluation evaluate(DataSetReader reader, UnaryOperator<DataSet> made) {
        Optional<Evaluator> evaluator = evaluator(reader);
        DataSet data = reader.read(evaluator.map(Evaluator::edition));
        return evaluator.orElseThrow().evaluate(made.apply(data));
    }

    /**
     * A data set with the words of its rules, and not judged.
     *
     * @throws ProblemsException as above
     */
    public DataSet read(DataSetReader reader) {
        return reader.read(evaluator(reader).map(Evaluator::edition));
    }

    private Optional<Evaluator> evaluator(DataSetReader reader) {
        return reader.find(rules::requireFramework, rules::evaluatorFor);
    }
}

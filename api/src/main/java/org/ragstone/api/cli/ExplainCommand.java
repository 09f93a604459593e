package org.ragstone.api.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ragstone.api.assessment.Assessments;
import org.ragstone.api.report.ExplanationReport;
import org.ragstone.api.streaming.AskedWhy;
import org.ragstone.api.streaming.CannotPutBy;
import org.ragstone.api.streaming.StreamedExplanation;
import org.ragstone.explain.Explanation;
import org.ragstone.framework.RulesFolder;
import org.ragstone.model.Basis;
import org.ragstone.model.ProblemsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Why an indicator has the ratings it has. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Tells why an indicator is rated as it is: figures, targets, rules, and how far the next rating is.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DataSetParameter dataSet;

    @Parameters(index = "1", paramLabel = "REF", description = "The ref of the indicator.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String ref;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CouncilOption council;

    @Option(
            names = "--basis",
            paramLabel = "B",
            description = "One of: ${COMPLETION-CANDIDATES}. Default: every basis that is due.")
    private @Nullable Basis basis;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private RulesOption rules;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private FormOption form;

    @Option(names = "--compact", description = "Write JSON on one line, without blanks.")
    private boolean compact;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!form.isJson()) {
            JsonAlone.refuse(spec, "--compact");
        }
        rules.requireDataSets(List.of(dataSet.path()));
        RulesFolder folder = rules.folder();
        PassedOver passedOver = new PassedOver(folder, console.compiler());
        Assessments assessments = console.assessments(folder, passedOver);
        Explanation explanation;
        try (Progress progress = Progress.of("Judging " + dataSet.path(), console.err())) {
            explanation = council.in(dataSet.path())
                    .map(of -> explainOf(of, assessments))
                    .orElseGet(() -> explain(assessments));
        }
        if (form.isJson()) {
            ExplanationReport.writeJson(explanation, compact, console.out());
        } else {
            ExplanationReport.writeText(explanation, console.out());
        }
        console.out().flush();
        CommandLineInterface.notice(explanation.decision().notices(), console.err());
        console.tell(passedOver, council.isGiven() ? rules.check() : dataSet.check(rules));
        if (explanation.problems().isEmpty()) {
            return CommandLineInterface.FINE;
        }
        CommandLineInterface.print(explanation.problems(), console.err());
        return CommandLineInterface.PROBLEMS;
    }

    private Explanation explain(Assessments assessments) {
        String where = dataSet.path().toString();
        try {
            return onBasis(assessments.explain(dataSet::open, ref, where), where);
        } catch (ProblemsException e) {
            throw CouncilOption.orThatOneIsAsked(dataSet.path(), e);
        }
    }

    private Explanation explainOf(String council, Assessments assessments) {
        AskedWhy asked = new AskedWhy(dataSet.path(), dataSet.overrides(), council, ref);
        try {
            return onBasis(
                    StreamedExplanation.of(asked, assessments.rules(), console.disk(), Spools.ofJava()), asked.where());
        } catch (CannotPutBy e) {
            throw Spools.full(e.folder());
        }
    }

    private Explanation onBasis(Explanation all, String where) {
        return basis == null ? all : all.of(basis, where);
    }
}

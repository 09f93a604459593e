package org.ragstone.api.report.workbook;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.api.report.ConditionTexts;
import org.ragstone.api.workbook.Sheet;
import org.ragstone.api.workbook.SheetCell;
import org.ragstone.evaluation.Evaluation;
import org.ragstone.evaluation.Finding;
import org.ragstone.evaluation.JudgedResult;
import org.ragstone.framework.Clause;
import org.ragstone.framework.Edition;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.Reason;

/** Why each result has its findings: the rules with what they saw, down to the bottom, each once for a result. */
record ReasonsPart(Evaluation evaluation) implements Part {
    @Override
    public String name() {
        return "reasons";
    }

    @Override
    public String holds() {
        return "Why: each rule behind the findings of a result, what it asked and what it was answered, and the sentence it follows.";
    }

    @Override
    public List<Titled> headings() {
        return List.of(
                new Titled("Ref", "The indicator's reference."),
                new Titled("Period", "The period that the result is of."),
                new Titled("Basis", "What the figure covers."),
                new Titled("Kind", "The kind of finding that rests on the rule."),
                new Titled("Label", "The finding, as the framework shows it."),
                new Titled("Rule", "The rule."),
                new Titled("Saw", "What the rule asked of the result and was answered, in a line each."),
                new Titled("Rests on", "Other rules that it rests on; they have rows of their own."),
                new Titled("Clause", "The sentence of the framework that the rule follows, by its name."),
                new Titled("Words", "What the sentence says."),
                new Titled("Source", "The document that it is from, and where it stands there."),
                new Titled("Assumption", "What is assumed where the document leaves it open."),
                new Titled("Where", "The file and line of the rule."));
    }

    @Override
    public void write(Sheet sheet) {
        evaluation.results().forEach(each -> new OfResult(evaluation.edition(), each, sheet).write());
    }

    /** The rows of one result. */
    private static final class OfResult {
        private final Edition edition;
        private final JudgedResult result;
        private final Sheet sheet;
        private final ConditionTexts conditions;
        private final Set<PolicyRule> told = new HashSet<>();

        OfResult(Edition edition, JudgedResult result, Sheet sheet) {
            this.edition = edition;
            this.result = result;
            this.sheet = sheet;
            this.conditions = new ConditionTexts(result);
        }

        void write() {
            result.findings().forEach(finding -> result.because(finding).forEach(reason -> write(finding, reason)));
        }

        private void write(Finding finding, Reason reason) {
            if (told.add(reason.rule())) {
                sheet.row(row(finding, reason));
                reason.restsOn().forEach(each -> write(finding, each));
            }
        }

        private List<SheetCell> row(Finding finding, Reason reason) {
            PolicyRule rule = reason.rule();
            Optional<Clause> clause = Optional.ofNullable(edition.clauses().get(rule.clause()));
            return List.of(
                    SheetCell.text(result.due().indicator().ref()),
                    SheetCell.text(result.due().period().toString()),
                    SheetCell.text(result.due().basis().name()),
                    SheetCell.text(finding.kind().name()),
                    SheetCell.text(finding.word().label()),
                    SheetCell.text(rule.name()),
                    SheetCell.text(String.join("\n", conditions.of(reason))),
                    SheetCell.text(reason.restsOn().stream()
                            .map(each -> each.rule().name())
                            .distinct()
                            .collect(Collectors.joining("\n"))),
                    SheetCell.text(rule.clause()),
                    SheetCell.text(clause.map(Clause::words).orElse("")),
                    SheetCell.text(clause.map(this::source).orElse("")),
                    SheetCell.text(rule.assumption()),
                    SheetCell.text(rule.place()));
        }

        private String source(Clause clause) {
            String title = edition.sources().getOrDefault(clause.source(), clause.source());
            return clause.place().isEmpty() ? title : title + "; " + clause.place();
        }
    }
}

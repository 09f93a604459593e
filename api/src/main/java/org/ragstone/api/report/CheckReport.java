package org.ragstone.api.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ragstone.check.Citations;
import org.ragstone.check.LaterAnswer;
import org.ragstone.check.Proof;
import org.ragstone.check.RulesCheck;
import org.ragstone.check.RulesCheck.CheckedEdition;
import org.ragstone.check.sentence.Note;
import org.ragstone.model.Characters;
import org.ragstone.policy.language.PolicyRule;

/** What looking through the rules came to, but for the problems: as text, and as the document that JSON has. */
public final class CheckReport {
    private CheckReport() {}

    /** The report as JSON has it. */
    public record CheckDocument(List<Checked> editions, List<CheckedDataDocument> data, List<ProblemView> problems) {
        public static CheckDocument of(RulesCheck.CheckedRules report, List<CheckedData> data) {
            return new CheckDocument(
                    report.editions().stream().map(Checked::of).toList(),
                    data.stream().map(CheckedDataDocument::of).toList(),
                    ProblemView.of(report.problems()));
        }
    }

    /** A data set in a few lines: whether it is sound, by what it was judged, and which printed answers differ. */
    public static String text(CheckedData data) {
        return CheckedDataText.of(data);
    }

    /** An edition; what was proved is empty where its files could not be read. */
    public record Checked(
            String framework,
            String edition,
            int rules,
            int scenarios,
            boolean sound,
            int combinations,
            List<String> questions,
            List<String> knownGaps,
            List<String> clausesWithoutRule,
            List<String> rulesWithoutClause,
            List<Assumption> assumptions,
            Optional<Integer> language,
            List<LaterAnswer> laterLanguages,
            List<Note> notes) {
        private static Checked of(CheckedEdition edition) {
            return new Checked(
                    edition.framework(),
                    edition.edition(),
                    edition.rules(),
                    edition.scenarios().count(),
                    edition.isSound(),
                    edition.proof().map(Proof::combinations).orElse(0),
                    edition.proof().map(Proof::questions).orElse(List.of()),
                    edition.proof().map(Proof::knownGaps).orElse(List.of()),
                    edition.proof().stream()
                            .flatMap(proof -> proof.citations().clausesWithoutRule().stream())
                            .map(clause -> clause.id())
                            .toList(),
                    edition.proof().stream()
                            .flatMap(proof -> proof.citations().rulesWithoutClause().stream())
                            .map(PolicyRule::name)
                            .toList(),
                    edition.proof().stream()
                            .flatMap(proof -> proof.citations().assumptions().stream())
                            .map(rule -> new Assumption(rule.name(), rule.assumption(), rule.place()))
                            .toList(),
                    edition.proof().map(proof -> proof.language().version()),
                    edition.proof().map(Proof::later).orElse(List.of()),
                    edition.notes());
        }
    }

    /** What a rule assumes, and where it stands. */
    public record Assumption(String rule, String assumption, String where) {}

    /** The edition in a few lines: whether it is sound, what proves it, and what its document leaves open. */
    public static String text(CheckedEdition edition) {
        StringBuilder text =
                new StringBuilder(Characters.shownOnOneLine(edition.framework() + "/" + edition.edition()));
        text.append(
                edition.isSound()
                        ? ": sound; %d rules, %d scenarios%n"
                                .formatted(edition.rules(), edition.scenarios().count())
                        : ": has problems%n".formatted());
        edition.proof().ifPresent(proof -> {
            text.append("  looked at %d combinations of: %s%n"
                    .formatted(proof.combinations(), String.join(", ", proof.questions())));
            proof.knownGaps()
                    .forEach(gap ->
                            text.append("  known gap, which a scenario expects: %s%n".formatted(Shown.inLine(gap))));
            text.append(text(proof.citations()));
            text.append(language(proof));
        });
        text.append(NotesText.of(edition.notes()));
        return text.toString();
    }

    /** Nothing of an edition that no version of the language has more to ask of. */
    private static String language(Proof proof) {
        return proof.later().stream()
                .map(later -> "  language %d would ask more: `%s` can also be `%s`%n"
                        .formatted(later.language(), later.field(), String.join("` or `", later.words())))
                .collect(Collectors.joining());
    }

    private static String text(Citations citations) {
        String clauses = citations.clausesWithoutRule().stream()
                .map(clause ->
                        "  no rule follows the clause %s: “%s”%n".formatted(clause.id(), Shown.inLine(clause.words())))
                .collect(Collectors.joining());
        String rules = citations.assumptions().stream()
                .map(rule -> "    %s (%s)%s%n        %s%n"
                        .formatted(
                                Shown.inLine(rule.name()),
                                rule.place(),
                                rule.clause().isEmpty() ? ", without a clause" : "",
                                Shown.inLine(rule.assumption())))
                .collect(Collectors.joining());
        int without = citations.rulesWithoutClause().size();
        String heading = citations.assumptions().isEmpty()
                ? "  no rule assumes anything%n".formatted()
                : "  %d rules assume what the document leaves open, %d of them without a clause%n"
                        .formatted(citations.assumptions().size(), without);
        return clauses + heading + rules;
    }
}

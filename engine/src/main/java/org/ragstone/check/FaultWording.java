package org.ragstone.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ragstone.enumeration.AnswerClass;
import org.ragstone.enumeration.AnswersAsConditions;
import org.ragstone.enumeration.AnswersInWords;
import org.ragstone.enumeration.Question;
import org.ragstone.framework.Edition;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Location;
import org.ragstone.model.Problem;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.RuleFile;

/** How faults of an edition's rules are told. */
final class FaultWording {
    /** Who mends so many of a kind has others then; to work each out takes long. */
    static final int MOST_OF_A_KIND = 20;

    private final Edition edition;
    private final List<PolicyRule> rules;
    private final AnswersInWords words;

    FaultWording(Edition edition, List<PolicyRule> rules) {
        this.edition = edition;
        this.rules = rules;
        this.words = new AnswersInWords(edition.labels());
    }

    List<PolicyRule> rules() {
        return rules;
    }

    /** The rule file of the name where it takes effect, or the edition where it has none. */
    Location file(RuleFile file) {
        return new Location.InFile(edition.ruleFiles().stream()
                .filter(each -> each.name().equals(file.fileName()))
                .map(SourceFile::path)
                .filter(path -> path.startsWith(edition.path() + "/"))
                .findFirst()
                .orElse(edition.path()));
    }

    Location edition() {
        return new Location.InFile(edition.path());
    }

    /** Of a kind that there are more of than are told. */
    Problem more(String kind) {
        return new Problem(
                edition(),
                "there are still more " + kind + ", and looking has stopped here",
                "Mend those that are told, and look again.");
    }

    /** What to paste into a rule that answers, or that none can ask so much. */
    static String inARule(Map<Question, AnswerClass> answers) {
        return AnswersAsConditions.inARule(answers)
                .map(pasted -> "In a rule: `" + pasted + "`.")
                .orElse("No one rule can ask all that.");
    }

    String words(Map<Question, AnswerClass> answers) {
        return words.all(answers);
    }

    static String named(List<PolicyRule> rules) {
        return rules.stream().map(PolicyRule::named).distinct().collect(Collectors.joining(" and "));
    }
}

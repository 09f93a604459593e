package org.ragstone.policy.gate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ragstone.model.Problems;
import org.ragstone.policy.language.Demand;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;
import org.ragstone.reading.Nearest;

/** Approves what stands between {@code then} and {@code end}: one verb, of one fact of the rule, in one word. */
final class ConsequenceApproval {
    private final Vocabulary vocabulary;
    private final RuleFile file;
    private final WrittenRule rule;
    private final Problems problems;

    ConsequenceApproval(Vocabulary vocabulary, RuleFile file, WrittenRule rule, Problems problems) {
        this.vocabulary = vocabulary;
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    /** The verb, or empty where the file has no such verb. */
    Optional<Verb> verb() {
        return rule.verb().flatMap(token -> {
            Optional<Verb> verb = file.verbs().stream()
                    .filter(each -> each.text().equals(token.text()))
                    .findFirst();
            if (verb.isEmpty()) {
                List<String> others = Arrays.stream(RuleFile.values())
                        .filter(each -> each.verbNames().contains(token.text()))
                        .map(RuleFile::fileName)
                        .toList();
                problems.add(
                        token.where(),
                        "`" + token.text() + "` is not a verb of " + file.fileName()
                                + (others.isEmpty() ? "" : ", but of " + String.join(" and ", others)),
                        () -> Nearest.hint(token.text(), file.verbNames()));
            }
            return verb;
        });
    }

    /** The place of the fact that the verb is said of, or empty where there is no one such fact. */
    Optional<Integer> subject() {
        List<String> variables = rule.patterns().stream()
                .map(pattern -> pattern.variable().map(Token::text).orElse(""))
                .toList();
        refuseNamesakes(variables);
        return rule.subject().flatMap(token -> {
            int index = variables.indexOf(token.text());
            List<String> named =
                    variables.stream().filter(each -> !each.isEmpty()).toList();
            boolean allRead = rule.patterns().stream().allMatch(WrittenRule.WrittenPattern::isWhole)
                    && (rule.isWhole() || !named.isEmpty());
            if (index < 0 && allRead) {
                problems.add(
                        token.where(),
                        "no fact of the rule is named `" + token.text() + "`",
                        () -> named.isEmpty()
                                ? "Name one: `" + token.text() + " : Result( ... )`."
                                : Nearest.hint(token.text(), named));
            }
            return index < 0 ? Optional.empty() : Optional.of(index);
        });
    }

    private void refuseNamesakes(List<String> variables) {
        Set<String> before = new HashSet<>();
        for (int i = 0; i < variables.size(); i++) {
            Optional<Token> variable = rule.patterns().get(i).variable();
            if (!before.add(variables.get(i)) && variable.isPresent()) {
                problems.add(
                        variable.get().where(),
                        "two facts of the rule are named `" + variables.get(i) + "`",
                        "Give each a name of its own.");
            }
        }
    }

    /** Reports a verb that cannot say the word. */
    void checkWord(Verb verb) {
        Optional<Token> word = rule.word().filter(each -> !each.doubtful());
        Optional<List<String>> words = vocabulary.words(verb);
        if (word.isEmpty() || words.isEmpty() || words.get().contains(word.get().text())) {
            return;
        }
        String text = word.get().text();
        problems.add(
                word.get().where(),
                "`" + verb.text() + "` cannot say `" + text + "`",
                () -> LaterLanguage.hint(
                        vocabulary,
                        later -> later.words(verb)
                                .filter(all -> all.contains(text))
                                .isPresent(),
                        near(verb, text, words.get())));
    }

    private String near(Verb verb, String text, List<String> words) {
        Optional<String> whole = verb == Verb.JUDGE ? whole(text, words) : Optional.empty();
        if (whole.isPresent()) {
            return "Maybe you meant `%s`.".formatted(whole.get());
        }
        String declaring = vocabulary.declared().declaring(text);
        String where = declaring.isEmpty() && Nearest.to(text, words).isEmpty() ? verb.declaredUnder() : "";
        return "%s %s %s".formatted(declaring, Nearest.hint(text, words), where).strip();
    }

    /** The one target that begins so: {@code PRO_RATA} for {@code PRO_RATA_TARGET}. */
    private static Optional<String> whole(String text, List<String> words) {
        List<String> begun =
                words.stream().filter(word -> word.startsWith(text + "_")).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** Reports a verb said of the wrong fact, or of one that may be without what the verb needs. */
    void checkSubject(Verb verb, FactPattern of) {
        if (!verb.mayBeSaidOf(of.fact())) {
            rule.subject()
                    .ifPresent(subject -> problems.add(
                            subject.where(),
                            "`" + verb.text() + "` cannot be said of a `"
                                    + of.fact().text() + "`",
                            "It is said of: " + String.join(", ", verb.factNames()) + "."));
        } else if (rule.isWhole()) {
            rule.word().stream()
                    .filter(word -> knows(verb, word.text()))
                    .flatMap(word -> Demand.of(verb, word.text()).stream())
                    .filter(demand -> !demand.isMetBy(of))
                    .forEach(demand -> report(verb, demand));
        }
    }

    private boolean knows(Verb verb, String word) {
        return vocabulary.words(verb).filter(words -> words.contains(word)).isPresent();
    }

    private void report(Verb verb, Demand demand) {
        problems.add(
                rule.patterns().get(0).fact().where(),
                "`" + verb.text() + "` needs " + demand.need() + ", so the rule must ask for `"
                        + demand.field().text()
                        + "`",
                demand.words().stream()
                        .map(word -> "`\"" + word + "\"`")
                        .collect(Collectors.joining(" or ", "Ask for ", ".")));
    }
}

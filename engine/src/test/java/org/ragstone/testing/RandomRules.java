package org.ragstone.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ragstone.framework.Edition;
import org.ragstone.framework.LanguageVersion;
import org.ragstone.policy.language.Condition;
import org.ragstone.policy.language.Condition.NumberCondition;
import org.ragstone.policy.language.Condition.WordCondition;
import org.ragstone.policy.language.FactPattern;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.IndicatorFact;
import org.ragstone.policy.language.Operator;
import org.ragstone.policy.language.PolicyRule;
import org.ragstone.policy.language.ResultFact;
import org.ragstone.policy.language.RuleFile;
import org.ragstone.policy.language.Verb;
import org.ragstone.policy.language.Vocabulary;

/** Editions made by chance, every one of them sound, and written as odd as the grammar allows. */
public final class RandomRules {
    /** Numbers that rules compare with; few, so that figures fall on them. */
    public static final List<BigDecimal> NUMBERS =
            List.of("0", "0.1", "1", "2.50", "4.35", "10", "33.333", "12345678901234567890").stream()
                    .map(BigDecimal::new)
                    .toList();

    // The key in framework.yaml and how its words begin, in an order that a seed stands for in every run.
    private static final List<List<String>> MAPS_OF_WORDS = List.of(
            List.of("ratings", "RATING"),
            List.of("not-rated", "STATE"),
            List.of("ranges", "RANGE"),
            List.of("directions", "WAY"),
            List.of("actions", "ACT"),
            List.of("alerts", "SEE"));
    private static final List<List<String>> LISTS_OF_WORDS =
            List.of(List.of("groups", "GROUP"), List.of("assessments", "FOUND"));

    private static final List<String> GAPS =
            List.of(" ", "\n", "\t", "   ", " // then rate( $j, \"RED\" );\n", " /* a \"comment */ ", "\n\n");
    private static final List<String> VARIABLES = List.of("$r", "$j", "$Fact", "$then", "$x_1");

    private final SplittableRandom random;

    public RandomRules(SplittableRandom random) {
        this.random = random;
    }

    /** A framework.yaml with words by chance: at least one of each kind that a rule can say. */
    public String frameworkYaml() {
        StringBuilder yaml = new StringBuilder("title: By chance\ncouncil: None\nsources: { S: A source }\n");
        yaml.append("clauses: { C1: { words: One, source: S }, C.2: { words: Two, source: S } }\n");
        for (List<String> map : MAPS_OF_WORDS) {
            yaml.append(map.get(0))
                    .append(": { ")
                    .append(words(map.get(1), 1).collect(Collectors.joining(": {}, ", "", ": {}")))
                    .append(" }\n");
        }
        for (List<String> list : LISTS_OF_WORDS) {
            yaml.append(list.get(0))
                    .append(": [ ")
                    .append(words(list.get(1), 0).collect(Collectors.joining(", ")))
                    .append(" ]\n");
        }
        return yaml.toString();
    }

    private java.util.stream.Stream<String> words(String word, int least) {
        return IntStream.range(0, least + random.nextInt(4)).mapToObj(i -> word + "_" + i);
    }

    /** An edition whose rules were made by chance, and what was meant by each. */
    public record Written(Edition edition, List<Made> rules) {}

    /** Writes an edition made by chance as the only one of a folder of rules. */
    public static Written write(Path folder, SplittableRandom random, LanguageVersion language) {
        RandomRules chance = new RandomRules(random);
        String path = "by-chance/e/";
        TestRules.write(
                folder, path + "framework.yaml", chance.frameworkYaml() + "language: " + language.version() + "\n");
        List<Made> made = chance.rules(Vocabulary.of(TestRules.edition(folder, "by-chance", "e")));
        files(made).forEach((name, text) -> TestRules.write(folder, path + name, text));
        return new Written(TestRules.edition(folder, "by-chance", "e"), made);
    }

    /** A rule as it was made: what the gate should read in its text. */
    public record Made(RuleFile file, String meaning, String text) {}

    /** Rules for every file; a file may be without any. */
    public List<Made> rules(Vocabulary vocabulary) {
        List<Made> rules = new ArrayList<>();
        for (RuleFile file : RuleFile.values()) {
            int count = random.nextInt(5);
            for (int i = 0; i < count; i++) {
                rules.add(rule(file, i, vocabulary));
            }
        }
        return rules;
    }

    /** The texts of the files that hold the rules, by name. */
    public static Map<String, String> files(List<Made> rules) {
        Map<String, StringBuilder> texts = new LinkedHashMap<>();
        rules.forEach(rule -> texts.computeIfAbsent(rule.file().fileName(), name -> new StringBuilder("// by chance\n"))
                .append(rule.text())
                .append('\n'));
        Map<String, String> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.toString()));
        return files;
    }

    private Made rule(RuleFile file, int index, Vocabulary vocabulary) {
        Verb verb = pick(List.copyOf(file.verbs()));
        List<FactType> subjects =
                vocabulary.readable(file).stream().filter(verb::mayBeSaidOf).toList();
        List<FactType> others = vocabulary.readable(file).stream()
                .filter(fact -> fact != FactType.RESULT)
                .toList();
        FactType said = pick(subjects);
        boolean joined = random.nextInt(3) == 0;
        boolean second = joined && said != FactType.RESULT && random.nextBoolean();
        String word = pick(vocabulary.words(verb).orElseThrow());
        List<FactPattern> patterns = new ArrayList<>();
        patterns.add(pattern(second ? pick(vocabulary.readable(file)) : said, vocabulary));
        if (joined) {
            patterns.add(pattern(second ? said : pick(others), vocabulary));
        }
        int subject = second ? 1 : 0;
        if (verb == Verb.JUDGE) {
            patterns.set(0, withTarget(patterns.get(0), word));
        }
        int first = random.nextInt(VARIABLES.size());
        List<String> variables = List.of(
                subject == 0 || joined ? VARIABLES.get(first) : "",
                subject == 1 || random.nextBoolean() ? VARIABLES.get((first + 1) % VARIABLES.size()) : "");
        String numbers = patterns.stream()
                .flatMap(pattern -> pattern.conditions().stream())
                .filter(NumberCondition.class::isInstance)
                .map(condition -> " " + ((NumberCondition) condition).number().toPlainString())
                .collect(Collectors.joining(" and"));
        String name = pick(file.nameStarts()) + ": rule no. " + index + " of " + file.ordinal() + " at" + numbers + ".";
        boolean clause = random.nextBoolean();
        String assumption = clause && random.nextBoolean() ? "" : "for `want` of a /* better // reason";
        String id = clause ? pick(List.of("C1", "C.2")) : "";
        List<String> tokens = new ArrayList<>(List.of("rule", quoted(name)));
        if (clause) {
            tokens.addAll(List.of("@", "clause", "(", quoted(id), ")"));
        }
        if (!assumption.isEmpty()) {
            tokens.addAll(List.of("@", "assumption", "(", quoted(assumption), ")"));
        }
        tokens.add("when");
        for (int i = 0; i < patterns.size(); i++) {
            tokens.addAll(tokens(patterns.get(i), variables, i));
        }
        tokens.addAll(List.of("then", verb.text(), "(", variables.get(subject), ",", quoted(word), ")", ";", "end"));
        String meaning = meaning(file, name, id, assumption, patterns, verb, subject, word);
        return new Made(file, meaning, spaced(tokens));
    }

    /** What the gate read, in the words of {@link Made#meaning}. */
    public static String meaning(PolicyRule rule) {
        return meaning(
                rule.file(),
                rule.name(),
                rule.clause(),
                rule.assumption(),
                rule.patterns(),
                rule.verb(),
                rule.subject(),
                rule.word());
    }

    private static String meaning(
            RuleFile file,
            String name,
            String clause,
            String assumption,
            List<FactPattern> patterns,
            Verb verb,
            int subject,
            String word) {
        String facts = patterns.stream()
                .map(pattern -> pattern.fact() + " " + pattern.conditions())
                .collect(Collectors.joining(" and "));
        return "%s %s @%s @%s %s %s %d %s".formatted(file, name, clause, assumption, facts, verb, subject, word);
    }

    private FactPattern pattern(FactType fact, Vocabulary vocabulary) {
        List<Condition> conditions = new ArrayList<>();
        List<Field> fields = List.copyOf(vocabulary.fields(fact).values());
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Field field = pick(fields);
            conditions.add(
                    field.measure().isPresent()
                            ? new NumberCondition(field, pick(List.of(Operator.values())), pick(NUMBERS))
                            : wordCondition(field, vocabulary.answers(field).orElseThrow()));
        }
        return new FactPattern(fact, "", conditions);
    }

    private WordCondition wordCondition(Field field, List<String> answers) {
        List<String> chosen = answers.stream()
                .filter(answer -> random.nextInt(2) == 0)
                .collect(Collectors.toCollection(ArrayList::new));
        if (chosen.isEmpty()) {
            chosen.add(pick(answers));
        }
        return new WordCondition(field, chosen.size() == 1 && random.nextInt(3) == 0, chosen);
    }

    /** A judgement is only of a figure and a target that are there. */
    private FactPattern withTarget(FactPattern pattern, String against) {
        List<Condition> conditions = new ArrayList<>(pattern.conditions());
        conditions.add(new WordCondition(
                ResultFact.STATE, false, pick(List.of(List.of("REPORTED"), List.of("LAGGED", "REPORTED")))));
        if (against.equals("FLOOR")) {
            return new FactPattern(pattern.fact(), "", conditions);
        }
        conditions.add(new WordCondition(
                ResultFact.TARGET_SET,
                false,
                against.equals("PHASED_TARGET")
                        ? List.of("PHASED")
                        : pick(List.of(List.of("FOR_THE_YEAR"), List.of("PHASED", "FOR_THE_YEAR")))));
        if (against.equals("PRO_RATA_TARGET")) {
            conditions.add(new WordCondition(ResultFact.BASIS, false, List.of("YEAR_TO_DATE")));
            conditions.add(new WordCondition(IndicatorFact.AGGREGATION, false, List.of("SUM")));
        }
        return new FactPattern(pattern.fact(), "", conditions);
    }

    private List<String> tokens(FactPattern pattern, List<String> variables, int index) {
        List<String> tokens = new ArrayList<>();
        if (!variables.get(index).isEmpty()) {
            tokens.addAll(List.of(variables.get(index), ":"));
        }
        tokens.addAll(List.of(pattern.fact().text(), "("));
        List<List<String>> conditions = new ArrayList<>();
        pattern.conditions().forEach(condition -> conditions.add(tokens(condition)));
        if (index == 1) {
            conditions.add(
                    random.nextInt(conditions.size() + 1), List.of("result", "==", variables.get(0), ".", "result"));
        }
        for (int i = 0; i < conditions.size(); i++) {
            if (i > 0) {
                tokens.add(",");
            }
            tokens.addAll(conditions.get(i));
        }
        tokens.add(")");
        return tokens;
    }

    private List<String> tokens(Condition condition) {
        List<String> tokens = new ArrayList<>();
        String[] field = condition.field().text().split("\\.");
        tokens.add(field[0]);
        if (field.length > 1) {
            tokens.addAll(List.of(".", field[1]));
        }
        if (condition instanceof NumberCondition number) {
            tokens.addAll(List.of(number.operator().text(), number.number().toPlainString()));
            return tokens;
        }
        WordCondition words = (WordCondition) condition;
        if (words.words().size() == 1 && (words.negated() || random.nextBoolean())) {
            tokens.addAll(
                    List.of(words.negated() ? "!=" : "==", quoted(words.words().get(0))));
            return tokens;
        }
        tokens.addAll(List.of("in", "("));
        for (int i = 0; i < words.words().size(); i++) {
            if (i > 0) {
                tokens.add(",");
            }
            tokens.add(quoted(words.words().get(i)));
        }
        tokens.add(")");
        return tokens;
    }

    private String spaced(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            boolean needed = text.length() > 0 && isWord(text.charAt(text.length() - 1)) && isWord(token.charAt(0));
            if (needed || random.nextInt(3) > 0) {
                text.append(random.nextInt(4) > 0 ? " " : pick(GAPS));
            }
            text.append(token);
        }
        return text.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    /** One of them. */
    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

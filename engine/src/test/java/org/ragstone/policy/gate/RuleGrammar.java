package org.ragstone.policy.gate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A second reader of rule files, which accepts what docs/rule-grammar.md says and nothing else; it is written from that
 * page and the tables of the rule vocabulary alone. Each token of a file becomes one letter, so that the shape of a
 * rule is a regular expression over letters; what the words may be is then looked up in tables. The repetitions are
 * possessive: time grows no faster than the file, and the stack not at all.
 */
final class RuleGrammar {

    private static final int CHARACTERS_IN_A_FILE = 500_000;
    private static final int CHARACTERS_IN_A_NAME = 200;
    private static final int CHARACTERS_IN_A_NUMBER = 20;
    private static final int RULES_IN_A_FILE = 200;
    private static final int CONDITIONS_IN_A_PATTERN = 20;

    // Characters and tokens

    private static final Pattern VISIBLE = Pattern.compile(
            "[\\t\\n[^\\\\\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}"
                    + "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]]*+");

    private static final Pattern TOKEN = Pattern.compile("\\G(?:"
            + "(?<between>[ \\t\\n]++|//[^\\n]*+|/\\*(?:[^*/]|\\*(?!/)|/(?!\\*))*+\\*/)"
            + "|(?<text>\"[^\"\\n]{0,400}+\")"
            + "|(?<name>[A-Za-z_]\\w*+)"
            + "|(?<variable>\\$[A-Za-z]\\w{0,28}+(?!\\w))"
            + "|(?<number>(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?![A-Za-z_]))"
            + "|(?<mark>==|!=|<=|>=|[<>@(),:;.]))");

    private static final Pattern NUMBER_IN_A_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,^\\u2044\\u2215])(?<!\\d[:'\\u2019\\u00D7*])(?<!\\d\\h?/\\h?)"
                    + "(?<!(?:^|[^\\d%])[-\\u2010\\u2011\\u2013\\u2212]\\u00A3?)(?<!(?i:minus|negative)\\h\\u00A3?)"
                    + "(?!(?<=\\d\\h)\\d{3}(?!\\d))"
                    + "(?!\\d{4}[-\\u2010\\u2011\\u2013]\\d{2}(?!\\d))(?!(?<=(?<!\\d)\\d{4}[-\\u2010\\u2011\\u2013](?:\\d{2}[-\\u2010\\u2011\\u2013])?)\\d{2}(?!\\d))"
                    + "(?:(?:\\d{1,3}(?:,\\d{3})++|\\d++)(?:\\.\\d++)?+|\\.\\d++)"
                    + "(?![\\p{L}\\p{N}_^\\u2044\\u2215])(?![.,:'\\u2019\\u00D7*]\\d)(?!\\h?/\\h?\\d)"
                    + "(?!\\h\\d{3}(?!\\d))(?!\\h(?i:hundred|thousand|million|billion)\\b)(?!\\h(?:\\p{No}|\\d++\\h?[/\\u2044\\u2215]\\h?\\d))");

    private static final Set<String> KEYWORDS = Set.of("rule", "when", "then", "end", "in");

    // The shape of a rule. T is a text, N a name, V a variable, 0 a number; a keyword or a mark is its first character.

    private static final String ANNOTATION = "@N\\(T\\)";
    private static final String FIELD = "N(?:\\.N)?+";
    private static final String ASKED = "(?:[=!]T|i\\(T(?:,T)*+\\)|[<>]0|=V\\.N)";
    private static final String CONDITIONS = "(?:" + FIELD + ASKED + "(?:," + FIELD + ASKED + ")*+)?+";
    private static final String PATTERN = "(?:V:)?+N\\(" + CONDITIONS + "\\)";

    private static final Pattern RULE = Pattern.compile("rT(?<annotations>(?:" + ANNOTATION + ")*+)w(?<first>" + PATTERN
            + ")(?<second>" + PATTERN + ")?+t(?<consequence>N\\(V,T\\);)e");
    private static final Pattern CONDITION = Pattern.compile("(?<field>" + FIELD + ")(?<asked>" + ASKED + ")");

    // The files in reading order: what the names of their rules start with, their verbs, the fact complete after them

    private record RuleFile(String name, List<String> starts, List<String> verbs, String concludes) {}

    private static final List<RuleFile> FILES = List.of(
            new RuleFile("no-figure.drl", List.of("No figure"), List.of("doNotRate"), ""),
            new RuleFile("phased-target.drl", List.of("Which target"), List.of("judge"), "Judgement"),
            new RuleFile("not-rated.drl", List.of("Not rated"), List.of("doNotRate"), "NotRated"),
            new RuleFile("expected-range.drl", List.of("Expected range"), List.of("range"), "RangeStatus"),
            new RuleFile(
                    "direction-of-travel.drl",
                    List.of("Direction of travel", "Trend"),
                    List.of("travel"),
                    "DirectionOfTravel"),
            new RuleFile("rating.drl", List.of("Rating"), List.of("rate"), "Rating"),
            new RuleFile("floor-standard.drl", List.of("Floor standard"), List.of("require", "alert"), ""),
            new RuleFile("required-action.drl", List.of("Required action"), List.of("require", "alert"), ""));

    // Facts and verbs

    private static final Set<String> GIVEN = Set.of("Result", "Comparison", "Trend", "Regression", "Before");

    /** What has to be asked of a fact. */
    private static final Map<String, Set<String>> ASKED_OF = Map.of("Before", Set.of("run", "inARow"));

    private static final Map<String, Set<String>> NUMBERS = Map.of(
            "Judgement", Set.of("shortfall", "surplus", "shortfallPercent", "surplusPercent"),
            "Comparison", Set.of("difference", "differencePercent"),
            "Trend", Set.of("points", "missing"),
            "Regression", Set.of("confidencePercent", "points", "missing"),
            "Rating", Set.of("inARow"),
            "NotRated", Set.of("inARow"),
            "RangeStatus", Set.of("inARow"),
            "Before", Set.of("inARow"));

    private static final List<String> COMPARATORS = List.of(
            "PREVIOUS_PERIOD",
            "SAME_PERIOD_LAST_YEAR",
            "LAST_YEAR_OUTTURN",
            "MEAN_OF_LAST_YEAR",
            "MEAN_OF_12_MONTHS_BEFORE");

    private static final String LAST_FIGURE_BEFORE = "PREVIOUS_FIGURE";

    private static final List<String> VOLUMES = List.of("HIGHER", "LOWER", "SAME", "UNAVAILABLE");

    private static final List<String> TARGETS = List.of("YEAR_END_TARGET", "PHASED_TARGET");

    /** The facts a verb may be said of; a verb that is not here may be said of any. */
    private static final Map<String, Set<String>> SAID_OF = Map.of(
            "judge", Set.of("Result"),
            "range", Set.of("Result"),
            "doNotRate", Set.of("Result", "Judgement"),
            "travel", Set.of("Comparison", "Trend", "Regression"));

    private static final List<String> STATES = List.of(
            "REPORTED",
            "LAGGED",
            "ASSESSED",
            "NOT_REPORTED",
            "NOT_DUE",
            "SUPPRESSED",
            "NOT_COMPUTABLE",
            "SUSPENDED",
            "WITHDRAWN");

    private static final List<String> STATES_WITH_A_FIGURE = List.of("REPORTED", "LAGGED");

    /** What has to be asked for besides a figure so that a word can be judged against. */
    private static final Map<String, Map<String, List<String>>> ASKED_TO_JUDGE = Map.of(
            "PHASED_TARGET", Map.of("targetSet", List.of("PHASED")),
            "YEAR_END_TARGET", Map.of("targetSet", List.of("FOR_THE_YEAR", "PHASED")),
            "PRO_RATA_TARGET",
                    Map.of(
                            "targetSet", List.of("FOR_THE_YEAR", "PHASED"),
                            "basis", List.of("YEAR_TO_DATE"),
                            "indicator.aggregation", List.of("SUM")),
            "FLOOR", Map.of());

    private final List<String> clauses;

    /** Fact, field as it is written in a pattern of that fact, the words the field answers in. */
    private final Map<String, Map<String, List<String>>> answers = new HashMap<>();

    private final Map<String, List<String>> wordsOfVerbs;

    /**
     * @param language the version of the language that the edition is written against
     * @param declared the words that framework.yaml declares, under "ratings", "not-rated", "directions", "ranges",
     *     "actions", "alerts", "assessments", "groups", "runs" and "clauses"
     */
    RuleGrammar(int language, Map<String, List<String>> declared) {
        List<String> ratings = declared.getOrDefault("ratings", List.of());
        List<String> notRated = declared.getOrDefault("not-rated", List.of());
        List<String> directions = declared.getOrDefault("directions", List.of());
        List<String> ranges = declared.getOrDefault("ranges", List.of());
        List<String> actions = declared.getOrDefault("actions", List.of());
        List<String> alerts = declared.getOrDefault("alerts", List.of());
        List<String> assessments = declared.getOrDefault("assessments", List.of());
        List<String> groups = declared.getOrDefault("groups", List.of());
        clauses = declared.getOrDefault("clauses", List.of());

        Map<String, List<String>> indicator = new HashMap<>(Map.of(
                "kind", List.of("KPI", "ACTIVITY"),
                "frequency", List.of("MONTHLY", "QUARTERLY", "TERMLY", "ANNUAL"),
                "polarity", List.of("HIGHER", "LOWER", "CLOSE", "NONE"),
                "contractual", List.of("YES", "NO"),
                "group", orNone(groups)));
        if (language >= 2) {
            indicator.put("aggregation", List.of("SUM", "RATE", "MEAN", "NONE"));
            indicator.put("frequency", List.of("MONTHLY", "QUARTERLY", "TERMLY", "HALF_YEARLY", "ANNUAL"));
        }
        Map<String, List<String>> result = Map.of(
                "basis", List.of("LATEST", "YEAR_TO_DATE", "ROLLING_12_MONTHS", "SNAPSHOT", "FORECAST", "OUTTURN"),
                "state", STATES,
                "stage", List.of("IN_YEAR", "YEAR_END"),
                "targetSet", since(2, language, List.of("NONE", "FOR_THE_YEAR", "PHASED"), "NO_EARLIER_FIGURE"),
                "targetThroughYear", List.of("CONSTANT", "VARIES"),
                "range", List.of("WITHIN", "ABOVE", "BELOW", "NOT_SET", "NO_FIGURE"),
                "assessment", orNone(assessments));

        answers.put("Result", result);
        answers.put(
                "Judgement",
                Map.of(
                        "against", targets(language),
                        "target", since(2, language, List.of("ACHIEVED", "MISSED"), "NOT_SET"),
                        "floor", List.of("ACHIEVED", "MISSED", "NOT_SET"),
                        "tolerance", List.of("WITHIN", "BETTER_BEYOND", "WORSE_BEYOND", "NOT_SET")));
        answers.put(
                "Comparison",
                Map.of(
                        "against", comparators(language),
                        "change", List.of("BETTER", "WORSE", "SAME", "UNAVAILABLE"),
                        "volume", VOLUMES));
        answers.put(
                "Trend",
                Map.of(
                        "variation",
                        List.of(
                                "IMPROVEMENT",
                                "CONCERN",
                                "HIGH",
                                "LOW",
                                "COMMON_CAUSE",
                                "TOO_FEW",
                                "NO_LATEST",
                                "UNSUITED"),
                        "assurance",
                        List.of("PASSING", "FAILING", "HIT_OR_MISS", "NOT_ASKED"),
                        "limits",
                        List.of("FIRM", "TRIAL", "UNDEFINED"),
                        "caution",
                        List.of("NONE", "MOSTLY_ZERO", "SMALL_DENOMINATORS", "CUMULATIVE", "ROLLING", "SEASONAL")));
        answers.put(
                "Regression",
                Map.of(
                        "slope", List.of("BETTER", "WORSE", "LEVEL", "UNAVAILABLE"),
                        "volume", VOLUMES,
                        "caution", List.of("NONE", "CUMULATIVE", "ROLLING", "SEASONAL")));
        answers.put("Rating", Map.of("outcome", ratings));
        answers.put("NotRated", Map.of("outcome", notRated));
        answers.put("RangeStatus", Map.of("outcome", ranges));
        answers.put("DirectionOfTravel", Map.of("against", directionsAgainst(language), "outcome", directions));
        if (language >= 2) {
            answers.put("Before", Map.of("run", declared.getOrDefault("runs", List.of())));
        }
        answers.replaceAll((fact, own) -> {
            Map<String, List<String>> all = new HashMap<>(own);
            indicator.forEach((field, words) -> all.put("indicator." + field, words));
            if (!fact.equals("Result")) {
                result.forEach((field, words) -> all.put("result." + field, words));
            }
            return all;
        });

        wordsOfVerbs = Map.of(
                "doNotRate", notRated,
                "judge", targets(language),
                "range", ranges,
                "travel", directions,
                "rate", ratings,
                "require", actions,
                "alert", alerts);
    }

    private static List<String> targets(int language) {
        return since(2, language, TARGETS, "PRO_RATA_TARGET", "FLOOR");
    }

    private static List<String> comparators(int language) {
        return since(2, language, COMPARATORS, LAST_FIGURE_BEFORE);
    }

    private static List<String> since(int version, int language, List<String> before, String... added) {
        List<String> all = new ArrayList<>(before);
        if (language >= version) {
            all.addAll(List.of(added));
        }
        return all;
    }

    private static List<String> directionsAgainst(int language) {
        List<String> all = comparators(language);
        all.addAll(List.of("TREND", "REGRESSION"));
        return all;
    }

    private static List<String> orNone(List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.add("NONE");
        return all;
    }

    /** Empty if an edition with these rule files, name and text, is accepted; otherwise a reason why it is not. */
    Optional<String> refusal(Map<String, String> files) {
        Set<String> names = new HashSet<>();
        try {
            files.forEach((name, text) -> new Reading(name, text).read(names));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.getMessage());
        }
    }

    private static final class Refused extends RuntimeException {
        Refused(String reason) {
            super(reason);
        }
    }

    private record Token(String text, int start) {}

    /** A pattern of a rule; the variable is empty if it has none. {@code token} is where it starts. */
    private record Fact(String variable, String name, List<Condition> conditions, int token) {}

    /** A condition; the values are its words, its number or, of a join, its variable. */
    private record Condition(String field, String operator, List<String> values, boolean join, int token) {}

    /** The reading of one file. Tokens are counted from 0, and each has its letter at its place in {@code letters}. */
    private final class Reading {

        private final RuleFile file;
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private final StringBuilder letters = new StringBuilder();

        Reading(String name, String text) {
            this.file = FILES.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refused(name + ": not a rule file"));
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
            demandAt(0, text.length() <= CHARACTERS_IN_A_FILE, "too many characters");
        }

        void read(Set<String> namesOfTheEdition) {
            findTokens();
            Matcher rule = RULE.matcher(letters);
            int count = 0;
            for (int next = 0; next < letters.length(); next = rule.end()) {
                rule.region(next, letters.length());
                demand(next, rule.lookingAt(), "this does not have the shape of a rule");
                count++;
                demand(next, count <= RULES_IN_A_FILE, "too many rules");
                readRule(rule);
                demand(next, namesOfTheEdition.add(folded(value(next + 1))), "another rule has this name");
            }
        }

        private static String folded(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC)
                    .replaceAll("\\h++", "")
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
        }

        private void findTokens() {
            Matcher visible = VISIBLE.matcher(text);
            visible.lookingAt();
            demandAt(visible.end(), visible.end() == text.length(), "a character that no file may have");
            Matcher token = TOKEN.matcher(text);
            int end = 0;
            while (token.find()) {
                end = token.end();
                if (token.group("between") == null) {
                    tokens.add(new Token(token.group(), token.start()));
                    letters.append(letter(token));
                }
            }
            demandAt(end, end == text.length(), "no token starts here");
        }

        private char letter(Matcher token) {
            if (token.group("text") != null) {
                return 'T';
            }
            if (token.group("variable") != null) {
                return 'V';
            }
            if (token.group("number") != null) {
                return '0';
            }
            if (token.group("name") != null && !KEYWORDS.contains(token.group())) {
                return 'N';
            }
            return token.group().charAt(0);
        }

        private void readRule(Matcher rule) {
            String name = value(rule.start() + 1);
            checkName(name, rule.start() + 1);
            checkAnnotations(rule.start("annotations"), rule.end("annotations"));
            List<Fact> facts = new ArrayList<>();
            facts.add(readFact(name, rule.start("first"), rule.end("first")));
            if (rule.group("second") != null) {
                facts.add(readFact(name, rule.start("second"), rule.end("second")));
            }
            checkJoins(facts);
            checkConsequence(facts, rule.start("consequence"));
        }

        private void checkName(String name, int token) {
            demand(token, name.length() <= CHARACTERS_IN_A_NAME, "the name is too long");
            boolean starts = file.starts().stream()
                    .map(start -> start + ": ")
                    .anyMatch(start -> name.startsWith(start) && name.length() > start.length());
            demand(token, starts, "the name does not start with its file's word and go on");
            demand(token, !name.matches(".*\\h"), "the name ends with a blank");
            boolean isPlain = name.codePoints()
                    .filter(each -> each > 0xFF)
                    .mapToObj(Character::toString)
                    .filter(each -> each.matches("[\\p{L}\\p{Nd}\\p{Nl}]"))
                    .allMatch(each -> Normalizer.isNormalized(each, Normalizer.Form.NFKC));
            demand(token, isPlain, "a letter or digit in a compatible form");
            demand(token, Normalizer.isNormalized(name, Normalizer.Form.NFC), "a letter in parts");
            for (String word : name.split("[^\\p{L}\\p{M}\\p{Nd}\\-_.'\\u2010\\u2011\\u2019]+")) {
                demand(token, scripts(word) <= 1, "two scripts in a word");
            }
        }

        private static long scripts(String word) {
            return word.replaceAll("[\\p{IsCommon}\\p{IsInherited}]", "")
                    .replaceAll("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}\\p{IsHangul}]", "\u4e2d")
                    .codePoints()
                    .mapToObj(Character.UnicodeScript::of)
                    .distinct()
                    .count();
        }

        private void checkAnnotations(int start, int end) {
            demand(start, start < end, "no annotation");
            Set<String> found = new HashSet<>();
            for (int at = start; at < end; at += "@N(T)".length()) {
                String annotation = value(at + 1);
                String words = value(at + 3);
                demand(at, Set.of("clause", "assumption").contains(annotation), "no such annotation");
                demand(at, found.add(annotation), "an annotation twice");
                demand(at, !words.matches("\\h*+"), "a blank annotation");
                demand(at, !annotation.equals("clause") || clauses.contains(words), "no such clause");
            }
        }

        private Fact readFact(String ruleName, int start, int end) {
            int open = letters.indexOf("(", start);
            String variable = letters.charAt(start) == 'V' ? value(start) : "";
            Fact fact = new Fact(variable, value(open - 1), readConditions(open + 1, end - 1), start);
            boolean known = (GIVEN.contains(fact.name()) && answers.containsKey(fact.name()))
                    || FILES.subList(0, FILES.indexOf(file)).stream()
                            .anyMatch(above -> above.concludes().equals(fact.name()));
            demand(start, known, "the fact is neither given nor concluded above");
            demand(start, fact.conditions().size() <= CONDITIONS_IN_A_PATTERN, "too many conditions");
            Set<String> asked = fact.conditions().stream().map(Condition::field).collect(Collectors.toSet());
            demand(
                    start,
                    asked.containsAll(ASKED_OF.getOrDefault(fact.name(), Set.of())),
                    "the fact is not asked what it is there for");
            fact.conditions().stream()
                    .filter(condition -> !condition.join())
                    .forEach(condition -> checkCondition(fact.name(), ruleName, condition));
            return fact;
        }

        private List<Condition> readConditions(int start, int end) {
            List<Condition> conditions = new ArrayList<>();
            Matcher condition = CONDITION.matcher(letters).region(start, end);
            while (condition.find()) {
                StringBuilder field = new StringBuilder();
                for (int at = condition.start("field"); at < condition.end("field"); at++) {
                    field.append(value(at));
                }
                int asked = condition.start("asked");
                List<String> values = new ArrayList<>();
                for (int at = asked; at < condition.end("asked"); at++) {
                    if ("TV0".indexOf(letters.charAt(at)) >= 0) {
                        values.add(value(at));
                    }
                }
                boolean join = letters.charAt(asked + 1) == 'V';
                if (join) {
                    boolean results = field.toString().equals("result")
                            && value(condition.end() - 1).equals("result");
                    demand(condition.start(), results, "a join that is not of results");
                }
                conditions.add(new Condition(field.toString(), value(asked), values, join, condition.start()));
            }
            return conditions;
        }

        private void checkCondition(String fact, String ruleName, Condition condition) {
            List<String> values = condition.values();
            if (Set.of("==", "!=", "in").contains(condition.operator())) {
                List<String> words = answers.get(fact).get(condition.field());
                demand(condition.token(), words != null, "the fact has no such field of words");
                demand(condition.token(), words.containsAll(values), "a word that is no answer of the field");
                demand(condition.token(), Set.copyOf(values).size() == values.size(), "a word twice");
            } else {
                boolean has = NUMBERS.getOrDefault(fact, Set.of()).contains(condition.field());
                demand(condition.token(), has, "the fact has no such number");
                String number = values.get(0);
                demand(condition.token(), number.length() <= CHARACTERS_IN_A_NUMBER, "the number is too long");
                demand(condition.token(), stands(number, ruleName), "the number does not stand in the rule's name");
            }
        }

        /** Whether the name has the number, by itself: 1 does not stand in 10, in Q1 or in 1m, nor 5 in 0.5. */
        private boolean stands(String number, String ruleName) {
            return NUMBER_IN_A_NAME
                    .matcher(ruleName)
                    .results()
                    .map(said -> new BigDecimal(said.group().replace(",", "")))
                    .anyMatch(said -> said.compareTo(new BigDecimal(number)) == 0);
        }

        private void checkJoins(List<Fact> facts) {
            Fact first = facts.get(0);
            boolean joins = first.conditions().stream().anyMatch(Condition::join);
            demand(first.token(), !joins, "a join in the first pattern");
            for (Fact second : facts.subList(1, facts.size())) {
                List<String> joined = second.conditions().stream()
                        .filter(Condition::join)
                        .flatMap(join -> join.values().stream())
                        .toList();
                boolean toFirst = joined.equals(List.of(first.variable()));
                demand(second.token(), !second.name().equals("Result"), "a second pattern of Result");
                demand(second.token(), toFirst, "not joined once, to the first pattern");
                demand(second.token(), !second.variable().equals(first.variable()), "a variable twice");
            }
        }

        private void checkConsequence(List<Fact> facts, int token) {
            String verb = value(token);
            String variable = value(token + 2);
            String word = value(token + 4);
            demand(token, file.verbs().contains(verb), "not a verb of the file");
            Fact fact = facts.stream()
                    .filter(each -> each.variable().equals(variable))
                    .findFirst()
                    .orElseThrow(() -> refused(token, "the variable names no fact of the rule"));
            boolean said = !SAID_OF.containsKey(verb) || SAID_OF.get(verb).contains(fact.name());
            demand(token, said, "the verb is not said of this fact");
            demand(token, wordsOfVerbs.get(verb).contains(word), "not a word of the verb");
            if (verb.equals("judge")) {
                demand(token, asks(fact, "state", STATES_WITH_A_FIGURE), "judges without asking for a figure");
                ASKED_TO_JUDGE
                        .get(word)
                        .forEach((field, words) ->
                                demand(token, asks(fact, field, words), "judges without asking for the " + field));
            }
        }

        /** Whether one condition asks for nothing but these words of the field. */
        private boolean asks(Fact fact, String field, List<String> words) {
            return fact.conditions().stream()
                    .filter(condition -> condition.field().equals(field))
                    .filter(condition -> !condition.operator().equals("!="))
                    .anyMatch(condition -> words.containsAll(condition.values()));
        }

        /** What a token says: of a text, what stands between the quotes. */
        private String value(int token) {
            String said = tokens.get(token).text();
            return letters.charAt(token) == 'T' ? said.substring(1, said.length() - 1) : said;
        }

        private void demand(int token, boolean holds, String otherwise) {
            if (!holds) {
                throw refused(token, otherwise);
            }
        }

        private Refused refused(int token, String reason) {
            return refusedAt(tokens.get(token).start(), reason);
        }

        private void demandAt(int character, boolean holds, String otherwise) {
            if (!holds) {
                throw refusedAt(character, otherwise);
            }
        }

        private Refused refusedAt(int character, String reason) {
            int line = text.substring(0, character).split("\n", -1).length;
            return new Refused(file.name() + ":" + line + ": " + reason);
        }
    }
}

package org.ragstone.policy.gate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ragstone.policy.language.Answers;
import org.ragstone.policy.language.FactType;
import org.ragstone.policy.language.Field;
import org.ragstone.policy.language.Verb;

/**
 * The TextMate grammar by which editors colour rule files, made from the words that the gate knows. A word that no rule can have is
 * marked as a fault while it is typed; a word in quotes is one of the engine's or anybody's.
 */
public final class RuleColours {
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";
    private static final String JOIN = "result";
    private static final String INDICATOR = "indicator";

    private final ArrayNode patterns = JsonNodeFactory.instance.arrayNode();

    private RuleColours() {}

    /** The grammar, in the order in which an editor tries its patterns. */
    public static ObjectNode grammar() {
        ObjectNode grammar = JsonNodeFactory.instance.objectNode();
        grammar.put("name", "Ragstone rules");
        grammar.put("scopeName", "source.drl.ragstone");
        grammar.putArray("fileTypes").add("drl");
        grammar.set("patterns", new RuleColours().patterns());
        return grammar;
    }

    private ArrayNode patterns() {
        match("comment.line.double-slash", "//.*$");
        ObjectNode block = patterns.addObject();
        block.put("name", "comment.block.drl");
        block.put("begin", "/\\*");
        block.put("end", "\\*/");
        named(Parser.KEYWORDS.get(0));
        match("constant.language", "\"(?:" + words(answers()) + ")\"");
        match("string.quoted.double", "\"[^\"]*\"");
        match("storage.type.annotation", "@\\s*(?:" + words(Gate.ANNOTATIONS) + ")\\b");
        match("keyword.control", "\\b(?:" + words(Parser.KEYWORDS) + ")\\b");
        match("variable.parameter", "\\$[A-Za-z][A-Za-z0-9_]*");
        match("support.class", "\\b(?:" + words(facts()) + ")\\b");
        match("support.function", "\\b(?:" + words(verbs()) + ")\\b(?=\\s*\\()");
        match("variable.other.property", "\\b(?:(?:" + INDICATOR + "|" + JOIN + ")\\.)?(?:" + words(fields()) + ")\\b");
        match("invalid.illegal", NAME);
        match("constant.numeric", "\\b(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?\\b");
        match("keyword.operator", signs(sign -> "=<>!".indexOf(sign.charAt(0)) >= 0));
        match("punctuation", signs(sign -> "=<>!".indexOf(sign.charAt(0)) < 0));
        return patterns;
    }

    private void match(String scope, String regex) {
        patterns.addObject().put("name", scope + ".drl").put("match", regex);
    }

    /** The name of a rule is the policy, read aloud. */
    private void named(String keyword) {
        ObjectNode rule = patterns.addObject();
        rule.put("match", "\\b(" + keyword + ")\\s+(\"[^\"]*\")");
        ObjectNode captures = rule.putObject("captures");
        captures.putObject("1").put("name", "keyword.control.drl");
        captures.putObject("2").put("name", "entity.name.function.drl");
    }

    private static String words(Collection<String> words) {
        return String.join("|", words);
    }

    private static String signs(java.util.function.Predicate<String> kind) {
        return Lexer.SIGNS.stream()
                .filter(kind)
                // The longer first, of which the shorter is a part.
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .map(quoted -> quoted.substring(2, quoted.length() - 2))
                .map(sign -> sign.replaceAll("([().])", "\\\\$1"))
                .collect(Collectors.joining("|"));
    }

    /** The names of all facts, of whatever version of the language. */
    public static List<String> facts() {
        return Arrays.stream(FactType.values()).map(FactType::text).toList();
    }

    public static List<String> verbs() {
        return Arrays.stream(Verb.values()).map(Verb::text).toList();
    }

    /** The names of all fields without the fact that they are asked through, and that of the join. */
    public static List<String> fields() {
        return Stream.concat(allFields().map(Field::name), Stream.of(JOIN))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Field> allFields() {
        return Arrays.stream(FactType.values()).flatMap(fact -> fact.fields().stream());
    }

    /** The engine's own words, which a field answers or {@code judge} says. */
    public static List<String> answers() {
        return allFields()
                .map(Field::answers)
                .filter(Answers.Listed.class::isInstance)
                .map(Answers.Listed.class::cast)
                .flatMap(listed -> listed.entries().stream())
                .map(Answers.Listed.ListedWord::word)
                .distinct()
                .sorted()
                .toList();
    }
}

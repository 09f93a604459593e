package org.ragstone.policy.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ragstone.framework.SourceFile;
import org.ragstone.model.Problems;

/**
 * Where in its file the parts of a rule stand that can be changed, each text within its quotes: its name, the texts of its
 * annotations, the values that each of its conditions compares with, in the order of {@code PolicyRule.conditions()}, and the word
 * it says.
 */
public record RuleSource(Part name, List<Part> annotations, List<List<Part>> conditions, Optional<Part> word) {
    public RuleSource {
        annotations = List.copyOf(annotations);
        conditions = conditions.stream().map(List::copyOf).toList();
    }

    /** A part as it is written, from an offset in the text of the file to the one behind it. */
    public record Part(String text, int start, int end) {}

    /** The rules of a file, in its order. What is wrong with it is for the gate to say. */
    public static List<RuleSource> of(SourceFile file) {
        return Parser.rules(file, new Problems()).stream().map(RuleSource::of).toList();
    }

    private static RuleSource of(WrittenRule rule) {
        return new RuleSource(
                part(rule.name()),
                rule.annotations().stream().map(each -> part(each.value())).toList(),
                rule.patterns().stream().flatMap(RuleSource::values).toList(),
                rule.word().map(RuleSource::part));
    }

    /** The join of two facts compares with neither a word nor a number. */
    private static Stream<List<Part>> values(WrittenRule.WrittenPattern pattern) {
        return pattern.conditions().stream()
                .filter(condition -> condition.valueField().isEmpty())
                .map(condition ->
                        condition.values().stream().map(RuleSource::part).toList());
    }

    private static Part part(Token token) {
        int quote = token.is(Token.Kind.TEXT) ? 1 : 0;
        return new Part(token.text(), token.start() + quote, token.end() - quote);
    }
}
